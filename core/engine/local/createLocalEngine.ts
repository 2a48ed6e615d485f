import { findCapability } from '../../capabilities';
import { OcrError } from '../../errors';
import { collectQuads } from '../../export/collectQuads';
import type { Reading } from '../../result';
import type { Engine, ReadRequest, Source } from '../types';
import { chooseLanes } from './chooseLanes';
import { documentJobs, type DocumentJobs } from './documentJobs';
import { createJobRunner, type RunOptions } from './jobRunner';
import { loadBytes } from './loadBytes';
import { createPool } from './pool/createPool';
import { readLocalSettings } from './settings';
import type { LocalSettings } from './settings';

/** A page to draw and what was read on it. */
export interface AnnotateRequest {
	readonly source: Source;
	/** Counted from 1. */
	readonly page: number;
	readonly password?: string;
	readonly reading: Reading;
}

/** Reads on the user's own machine; nothing leaves it and nothing is written to disk. */
export interface LocalEngine extends Engine, DocumentJobs {
	/** Draws a page with a box around everything that was read; PNG. @throws OcrError */
	annotate(request: AnnotateRequest, signal?: AbortSignal): Promise<Uint8Array>;
	/** Reading processes there are now. */
	readonly workerCount: number;
	/** Ends all reading processes; what is under way is cancelled. */
	dispose(): void;
}

export interface LocalEngineOptions {
	readonly settings?: LocalSettings;
	/** Where the compiled `child.js` and `thread.js` lie. */
	readonly entryFolder?: string;
}

/** Replaced after so many jobs, against memory that libraries do not give back. */
const JOBS_A_WORKER = 500;

const WASM_HINT =
	'The native model runtime cannot be loaded on this machine, so the slower WASM runtime with the smaller weights is in use. In Docker, use a Debian-based n8n image for full speed.';

/** @throws OcrError parameter, when an environment variable cannot be used */
export function createLocalEngine(options: LocalEngineOptions = {}): LocalEngine {
	const settings = options.settings ?? readLocalSettings();
	const { limits } = settings;
	const pool = createPool({
		lanes: chooseLanes(settings, options.entryFolder ?? __dirname),
		queue: settings.queue,
		limits: {
			idle: settings.idleSeconds * 1000,
			jobs: JOBS_A_WORKER,
			memory: settings.memoryMb * 1_000_000,
		},
	});
	const defaultLimit = settings.timeLimitSeconds * 1000;
	const run = createJobRunner(pool, defaultLimit);
	const takeHint = hintOnce(() => settings.runtime === 'auto' && pool.lane.name === 'wasm');
	const load = async (source: Source, { signal, timeLimit = defaultLimit }: RunOptions) =>
		await loadBytes(source, { maxBytes: limits.maxBytes, timeoutMs: timeLimit, signal });
	return {
		async read(request, signal) {
			const { capability, parameters, options: how } = checkCapability(request);
			const runOptions = { signal, timeLimit: how.timeLimit };
			const bytes = await load(request.source, runOptions);
			const input = { bytes, capability, parameters, options: how, limits };
			const output = await run('read', input, runOptions);
			return { ...output, hints: takeHint() };
		},
		async annotate({ source, page, password, reading }, signal) {
			const bytes = await load(source, { signal });
			const quads = collectQuads(reading.result);
			return await run('annotate', { bytes, page, password, quads, limits }, { signal });
		},
		...documentJobs({ load, run, limits }),
		get workerCount() {
			return pool.workerCount;
		},
		dispose: () => pool.dispose(),
	};
}

/** The hint about WASM, the first time that it applies. */
function hintOnce(applies: () => boolean): () => readonly string[] {
	let isGiven = false;
	return () => {
		if (isGiven || !applies()) return [];
		isGiven = true;
		return [WASM_HINT];
	};
}

function checkCapability(request: ReadRequest): ReadRequest {
	if (findCapability(request.capability)) return request;
	throw new OcrError('parameter', `There is no capability "${request.capability}".`, {
		description: 'Use the last part of a cloud path, such as general-text.',
	});
}
