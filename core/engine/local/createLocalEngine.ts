import { findCapability } from '../../capabilities';
import { OcrError } from '../../errors';
import type { Filled, FillTemplate, ListTemplate } from '../../fill/fillTemplate';
import type { TemplateField } from '../../fill/types';
import type { IntakeLimits } from '../../intake/types';
import type { Reading } from '../../result';
import type { Waybills, WaybillRequest } from '../../waybill/makeWaybills';
import type { Engine, ReadRequest, Source } from '../types';
import { chooseLanes } from './chooseLanes';
import { collectQuads } from './collectQuads';
import { loadBytes } from './loadBytes';
import { createPool } from './pool/createPool';
import type { Pool } from './pool/createPool';
import { readLocalSettings } from './settings';
import type { LocalSettings } from './settings';
import type { TaskName, TaskTypes } from './tasks/types';

/** A page to draw and what was read on it. */
export interface AnnotateRequest {
	readonly source: Source;
	/** Counted from 1. */
	readonly page: number;
	readonly password?: string;
	readonly reading: Reading;
}

/** Work on a template that is fetched for it. */
export type TemplateJob<T> = Omit<T, 'bytes' | 'limits'> & {
	readonly source: Source;
	/** Milliseconds. */
	readonly timeLimit?: number;
};
/** Orders to print. */
export interface WaybillJob {
	readonly request: WaybillRequest;
	/** Milliseconds. */
	readonly timeLimit?: number;
}

/** Reads on the user's own machine; nothing leaves it and nothing is written to disk. */
export interface LocalEngine extends Engine {
	/** Draws a page with a box around everything that was read; PNG. @throws OcrError */
	annotate(request: AnnotateRequest, signal?: AbortSignal): Promise<Uint8Array>;
	/** Fills a template. @throws OcrError */
	fill(job: TemplateJob<FillTemplate>, signal?: AbortSignal): Promise<Filled>;
	/** The fields of a template. @throws OcrError */
	listFields(
		job: TemplateJob<ListTemplate>,
		signal?: AbortSignal,
	): Promise<readonly TemplateField[]>;
	/** Reads, checks and prints orders. @throws OcrError */
	makeWaybills(job: WaybillJob, signal?: AbortSignal): Promise<Waybills>;
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
	const run = jobRunner(pool, defaultLimit);
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
		...templateJobs({ load, run, limits }),
		async makeWaybills({ request, timeLimit }, signal) {
			return await run('waybill', request, { signal, timeLimit });
		},
		get workerCount() {
			return pool.workerCount;
		},
		dispose: () => pool.dispose(),
	};
}

interface RunOptions {
	readonly signal?: AbortSignal;
	/** Milliseconds. */
	readonly timeLimit?: number;
}

interface JobTools {
	readonly load: (source: Source, options: RunOptions) => Promise<Uint8Array>;
	readonly run: ReturnType<typeof jobRunner>;
	readonly limits: IntakeLimits;
}

function templateJobs({ load, run, limits }: JobTools): Pick<LocalEngine, 'fill' | 'listFields'> {
	return {
		async fill({ source, timeLimit, ...job }, signal) {
			const bytes = await load(source, { signal, timeLimit });
			return await run('fill', { ...job, bytes, limits }, { signal, timeLimit });
		},
		async listFields({ source, timeLimit, ...job }, signal) {
			const bytes = await load(source, { signal, timeLimit });
			return await run('listFields', { ...job, bytes, limits }, { signal, timeLimit });
		},
	};
}

/** Runs tasks with their types: the worker is of the same build and answers in the task's form. */
function jobRunner(pool: Pool, defaultLimit: number) {
	return async <T extends TaskName>(
		task: T,
		input: TaskTypes[T]['input'],
		{ signal, timeLimit = defaultLimit }: RunOptions,
	) => (await pool.run({ task, input, timeLimit, signal })) as TaskTypes[T]['output'];
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
