import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const MAX_TARBALL_BYTES = 70_000_000;
const MINUTES = 60_000;

/** How n8n installs a community package: no scripts, no shared folder, no lock file. */
const N8N_INSTALL = [
	...['install', '--audit=false', '--fund=false', '--bin-links=false'],
	...['--install-strategy=shallow', '--ignore-scripts=true', '--package-lock=false'],
];

/** Fields that n8n removes from the package before that. */
const REMOVED = ['devDependencies', 'peerDependencies', 'optionalDependencies'];

describe('the packed package, installed as n8n installs it', () => {
	let folder: string;
	let tarball: string;
	let installed: string;

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'ocr-suite-package-'));
		const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root)) as [
			{ filename: string },
		];
		tarball = join(folder, packed.filename);
		execFileSync('tar', ['-xzf', tarball, '-C', folder]);
		installed = join(folder, 'package');
		const file = join(installed, 'package.json');
		const content = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
		for (const name of REMOVED) delete content[name];
		writeFileSync(file, JSON.stringify(content));
		const start = Date.now();
		npm(N8N_INSTALL, installed);
		report(tarball, installed, Date.now() - start);
	}, 10 * MINUTES);

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('is small enough to download', () => {
		expect(statSync(tarball).size).toBeLessThan(MAX_TARBALL_BYTES);
	});

	it('carries the weights, the WASM runtime and nothing of the tests', () => {
		const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
		const { models, fonts } = JSON.parse(
			readFileSync(join(root, 'models/manifest.json'), 'utf8'),
		) as Record<'models' | 'fonts', Array<{ file: string }>>;
		const expected = [...models, ...fonts].map(({ file }) => `package/dist/models/${file}`);
		expect(listed).toEqual(expect.arrayContaining(expected));
		expect(listed).toContain('package/dist/runtime/ort-wasm-simd-threaded.wasm');
		expect(listed.filter((path) => /\/(test|bench)\//.test(path))).toEqual([]);
	});

	it('loads in n8n with its node and its credential', () => {
		const script = join(root, 'test/harness/loadPackage.cjs');
		// n8n lends its own n8n-workflow, and nothing else, to the packages that it loads.
		const lent = join(folder, 'lent');
		mkdirSync(lent);
		symlinkSync(join(root, 'node_modules/n8n-workflow'), join(lent, 'n8n-workflow'), 'junction');
		const env = { ...process.env, N8N_LOG_LEVEL: 'silent', NODE_PATH: lent };
		const loaded = JSON.parse(
			execFileSync(process.execPath, [script, installed], { env, encoding: 'utf8' }),
		) as { known: string[]; credentials: Array<{ name: string }> };
		expect(loaded.known).toContain('generalText');
		expect(loaded.credentials.map(({ name }) => name)).toContain('huaweiCloudOcrApi');
	});

	it(
		'reads a picture from its command line',
		() => {
			const picture = join(root, 'test/fixtures/delivery-note.png');
			const cli = join(installed, 'dist/cli/main.js');
			expect(existsSync(cli)).toBe(true);
			const text = execFileSync(
				process.execPath,
				[cli, 'general-text', picture, '--format', 'text'],
				{ encoding: 'utf8' },
			);
			expect(text).toContain('Delivery note');
		},
		MINUTES,
	);

	it(
		'prints a label and reads its barcodes without a network',
		() => {
			const script = join(__dirname, 'printLabel.cjs');
			const said = execFileSync(process.execPath, [script, installed], { encoding: 'utf8' });
			expect(said.trim().split('\n').sort()).toEqual([
				'Code128 YT8801234567890',
				'QRCode YT8801234567890',
			]);
		},
		MINUTES,
	);
});

function npm(args: readonly string[], cwd: string): string {
	const path = process.env.npm_execpath;
	const [command, first] = path?.endsWith('.js') ? [process.execPath, [path]] : ['npm', []];
	return execFileSync(command, [...first, ...args], {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

function report(tarball: string, installed: string, milliseconds: number): void {
	const megabytes = (statSync(tarball).size / 1e6).toFixed(1);
	const size = execFileSync('du', ['-sm', installed], { encoding: 'utf8' }).split('\t')[0];
	process.stdout.write(
		`tarball ${megabytes} MB, installed ${size} MB in ${(milliseconds / 1000).toFixed(1)} s\n`,
	);
}
