import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type * as Ort from 'onnxruntime-common';

import { runSession } from './runSession';
import type { OpenRuntime } from './types';

const ROOT = join(__dirname, '../../../..');
const ENTRY = 'ort.node.min.js';

/** The built package carries the runtime; a checkout has it as a package for development. */
const PLACES = [join(ROOT, 'runtime'), join(ROOT, 'node_modules/onnxruntime-web/dist')];

/** The runtime that works everywhere, three to seven times slower than the native one. */
export const openWasmRuntime: OpenRuntime = async (threads) => {
	const folder = PLACES.find((place) => existsSync(join(place, ENTRY)));
	if (folder === undefined) throw new Error('the WASM runtime is missing');
	const { InferenceSession, Tensor, env } = (await import(join(folder, ENTRY))) as typeof Ort;
	env.wasm.numThreads = threads;
	env.logLevel = 'error';
	return {
		name: 'wasm',
		async load(file) {
			const session = await InferenceSession.create(new Uint8Array(await readFile(file)), {
				executionProviders: ['wasm'],
				enableCpuMemArena: false,
			});
			return runSession(session, Tensor);
		},
	};
};
