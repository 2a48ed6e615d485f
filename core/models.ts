/** Ids of all weights, as in `models/manifest.json`; a test keeps both in step. */
export const MODEL_IDS = [
	'detection-tiny',
	'recognition-small',
	'recognition-tiny',
	'recognition-multi-script',
	'page-orientation',
	'page-layout',
	'face-detection',
] as const;

export type ModelId = (typeof MODEL_IDS)[number];

/** A dense row-major array of 32-bit floats. */
export interface Tensor {
	readonly data: Float32Array;
	readonly dims: readonly number[];
}

/**
 * Model runs, passed into the pure rooms: they neither load files nor know the runtime.
 * Every model used here has one input and is called with one tensor.
 */
export interface Models {
	/** Runs a model; the output tensors come in the order of the model's outputs. */
	run(id: ModelId, input: Tensor): Promise<readonly Tensor[]>;
	/** The characters of a recognition model by class index; index 0 is the blank (''). */
	charset(id: ModelId): Promise<readonly string[]>;
}
