import type { Tensor } from '../../../models';

export type RuntimeName = 'native' | 'wasm';

export type RunModel = (input: Tensor) => Promise<readonly Tensor[]>;

/** What runs models; a process holds one of them, never both (they share one registry). */
export interface Runtime {
	readonly name: RuntimeName;
	/** Loads the weights of a file. */
	load(file: string): Promise<RunModel>;
}

/** @param threads of one model run */
export type OpenRuntime = (threads: number) => Promise<Runtime>;
