import { availableParallelism, totalmem } from 'node:os';

import { OcrError } from '../../errors';
import type { IntakeLimits } from '../../intake/types';

/** `auto` is native, and WASM where the native runtime cannot be loaded. */
export type RuntimeChoice = 'auto' | 'native' | 'wasm';

/** How the local engine uses the machine; every figure has an environment variable. */
export interface LocalSettings {
	/** Reading processes at once. */
	readonly workers: number;
	/** Threads of a model run while several jobs are under way … */
	readonly threads: number;
	/** … and while there is but one. */
	readonly threadsAlone: number;
	/** Megabytes of a process, past which it is replaced after its job. */
	readonly memoryMb: number;
	/** Seconds after which a process without work ends. */
	readonly idleSeconds: number;
	/** Jobs that may wait. */
	readonly queue: number;
	/** Seconds for a job that sets no limit of its own. */
	readonly timeLimitSeconds: number;
	readonly runtime: RuntimeChoice;
	readonly limits: IntakeLimits;
}

/** Runtime, weights and the pictures of one job need about so much; more processes would swap. */
const MEMORY_A_WORKER = 1.5e9;

/** More processes gain little and cost memory; `OCR_SUITE_WORKERS` allows more. */
const MAX_DEFAULT_WORKERS = 4;

/** The runs of a line are short: with many threads they would mostly wait for each other. */
const MAX_THREADS_ALONE = 4;

/** As the cloud: 160 megapixels, that is 480 MB of RGB. */
const MAX_PIXELS = 160_000_000;

const RUNTIMES: readonly string[] = ['auto', 'native', 'wasm'] satisfies RuntimeChoice[];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of this machine, from the environment.
 * @throws OcrError parameter, when a variable is set to something that cannot be used
 */
export function readLocalSettings(environment: Environment = process.env): LocalSettings {
	const cores = availableParallelism();
	const number = (name: string, fallback: number, [least, most]: readonly [number, number]) =>
		readNumber(environment, { name, fallback, least, most });
	const workers = number('OCR_SUITE_WORKERS', defaultWorkers(cores), [1, 64]);
	const threads = (fallback: number) => number('OCR_SUITE_THREADS', fallback, [1, 64]);
	const share = Math.max(1, Math.floor(cores / workers));
	return {
		workers,
		threads: threads(share),
		threadsAlone: threads(Math.max(share, Math.min(cores, MAX_THREADS_ALONE))),
		memoryMb: number('OCR_SUITE_MEMORY_MB', 1500, [256, 65_536]),
		idleSeconds: number('OCR_SUITE_IDLE_SECONDS', 300, [1, 86_400]),
		queue: number('OCR_SUITE_QUEUE', 1000, [1, 1_000_000]),
		timeLimitSeconds: number('OCR_SUITE_TIME_LIMIT_SECONDS', 120, [1, 86_400]),
		runtime: readRuntime(environment),
		limits: {
			maxBytes: number('OCR_SUITE_MAX_FILE_MB', 100, [1, 2000]) * 1_000_000,
			maxSide: number('OCR_SUITE_MAX_SIDE', 30_000, [100, 100_000]),
			maxPixels: MAX_PIXELS,
			maxPages: number('OCR_SUITE_MAX_PAGES', 500, [1, 100_000]),
		},
	};
}

function defaultWorkers(cores: number): number {
	const byMemory = Math.floor(totalmem() / MEMORY_A_WORKER);
	return Math.max(1, Math.min(cores, byMemory, MAX_DEFAULT_WORKERS));
}

interface NumberVariable {
	readonly name: string;
	readonly fallback: number;
	readonly least: number;
	readonly most: number;
}

function readNumber(
	environment: Environment,
	{ name, fallback, least, most }: NumberVariable,
): number {
	const typed = environment[name]?.trim();
	if (!typed) return fallback;
	const value = Number(typed);
	if (Number.isInteger(value) && value >= least && value <= most) return value;
	throw new OcrError('parameter', `The environment variable ${name} cannot be used.`, {
		description: `Set it to a whole number from ${least} to ${most}, or remove it (then it is ${fallback}).`,
	});
}

function readRuntime(environment: Environment): RuntimeChoice {
	const typed = environment.OCR_SUITE_RUNTIME?.trim().toLowerCase() || 'auto';
	if (isRuntime(typed)) return typed;
	throw new OcrError('parameter', 'The environment variable OCR_SUITE_RUNTIME cannot be used.', {
		description: `Set it to one of ${RUNTIMES.join(', ')}, or remove it (then it is auto).`,
	});
}

function isRuntime(typed: string): typed is RuntimeChoice {
	return RUNTIMES.includes(typed);
}
