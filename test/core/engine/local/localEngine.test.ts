import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';

import { createLocalEngine } from '../../../../core/engine/local/createLocalEngine';
import type {
	LocalEngine,
	LocalEngineOptions,
} from '../../../../core/engine/local/createLocalEngine';
import { readLocalSettings } from '../../../../core/engine/local/settings';
import type { ReadRequest } from '../../../../core/engine/types';

/** Workers load runtimes and weights, which takes long on a busy machine. */
jest.setTimeout(180_000);

const ENTRIES = join(__dirname, 'entries');

let engine: LocalEngine | undefined;
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'engine-'));
});

afterEach(() => {
	engine?.dispose();
	rmSync(folder, { recursive: true });
});

function open(options: LocalEngineOptions = {}): LocalEngine {
	engine = createLocalEngine({ entryFolder: ENTRIES, ...options });
	return engine;
}

function request(changes: Partial<ReadRequest> = {}): ReadRequest {
	return {
		capability: 'general-text',
		source: { kind: 'bytes', bytes: new Uint8Array([1, 2, 3]) },
		parameters: {},
		options: {},
		...changes,
	};
}

const whitePng = async () =>
	await sharp({ create: { width: 200, height: 100, channels: 3, background: '#fff' } })
		.png()
		.toBuffer();

/** A folder of workers where the native one is a stand-in. */
function placeEntries(child: string, thread: string): string {
	copyFileSync(join(ENTRIES, `${child}.js`), join(folder, 'child.js'));
	copyFileSync(join(ENTRIES, `${thread}.js`), join(folder, 'thread.js'));
	return folder;
}

describe('the local engine', () => {
	it('refuses an unknown capability and a file that is too large without starting a worker', async () => {
		open({ settings: readLocalSettings({ OCR_SUITE_MAX_FILE_MB: '1' }) });
		await expect(engine?.read(request({ capability: 'palmistry' }))).rejects.toMatchObject({
			kind: 'parameter',
		});
		const source = { kind: 'bytes', bytes: new Uint8Array(1_000_001) } as const;
		await expect(engine?.read(request({ source }))).rejects.toMatchObject({ kind: 'size' });
		expect(engine?.workerCount).toBe(0);
	});

	it('passes on what the worker says of a file that is none', async () => {
		open();
		await expect(engine?.read(request())).rejects.toMatchObject({ kind: 'format' });
	});

	it.each(['native', 'wasm'])('draws a page in a worker of the %s runtime', async (runtime) => {
		open({ settings: readLocalSettings({ OCR_SUITE_RUNTIME: runtime }) });
		const bytes = await whitePng();
		const png = await engine?.annotate({
			source: { kind: 'bytes', bytes },
			page: 1,
			reading: {
				result: { words_block_list: [] },
				warnings: [],
				direction: 0,
				scripts: [],
				confidence: 0,
				text: '',
				origin: 'recognition',
			},
		});
		expect(await sharp(png).metadata()).toMatchObject({ width: 200, height: 100 });
	});

	it('says once that the WASM runtime has taken over', async () => {
		open({ entryFolder: placeEntries('withoutNative', 'standIn') });
		const first = await engine?.read(request());
		const second = await engine?.read(request());
		expect(first?.hints).toEqual([expect.stringContaining('WASM')]);
		expect(second?.hints).toEqual([]);
	});

	it('gives no hint where WASM was asked for', async () => {
		const settings = readLocalSettings({ OCR_SUITE_RUNTIME: 'wasm' });
		open({ settings, entryFolder: placeEntries('withoutNative', 'standIn') });
		expect((await engine?.read(request()))?.hints).toEqual([]);
	});

	it('loads addresses, those of the own network only when that is allowed', async () => {
		const server = createServer((_request, answer) => answer.end('no picture'));
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		const source = { kind: 'url', url: `http://127.0.0.1:${port}/a.png` } as const;
		open();
		const kindOf = async (allowPrivate: boolean) =>
			await engine
				?.read(request({ source: { ...source, allowPrivate } }))
				.catch(({ kind }) => kind);
		expect(await kindOf(false)).toBe('address');
		expect(await kindOf(true)).toBe('format');
		server.close();
	});

	it('lets its host end though workers are idle, and the workers end with it', () => {
		const script = `
			require('./registerTs');
			const { createLocalEngine } = require('../../../../../core/engine/local/createLocalEngine.ts');
			const engine = createLocalEngine({ entryFolder: __dirname });
			const source = { kind: 'bytes', bytes: new Uint8Array([1]) };
			engine
				.read({ capability: 'general-text', source, parameters: {}, options: {} })
				.catch(({ kind }) => process.stdout.write(kind + ' ' + engine.workerCount));
		`;
		const host = spawnSync(process.execPath, ['-e', `__dirname = process.cwd();${script}`], {
			cwd: ENTRIES,
			encoding: 'utf8',
			timeout: 150_000,
		});
		expect(host).toMatchObject({ stdout: 'format 1', status: 0, signal: null });
	});
});
