import type { InferenceSession, Tensor as SessionTensor, TypedTensor } from 'onnxruntime-common';

import { OcrError } from '../../../errors';
import type { RunModel } from './types';

type TensorClass = new (
	type: 'float32',
	data: Float32Array,
	dims: readonly number[],
) => TypedTensor<'float32'>;

/** A session with one input as a plain function. */
export function runSession(session: InferenceSession, FloatTensor: TensorClass): RunModel {
	const [inputName] = session.inputNames;
	if (inputName === undefined) throw new OcrError('internal', 'A model has no input.');
	return async ({ data, dims }) => {
		const outputs = await session.run({ [inputName]: new FloatTensor('float32', data, dims) });
		return session.outputNames.map((name) => readTensor(outputs[name]));
	};
}

function readTensor(tensor: SessionTensor | undefined) {
	const data = tensor?.data;
	if (!tensor || !(data instanceof Float32Array)) {
		throw new OcrError('internal', 'A model answered in an unknown form.');
	}
	return { data, dims: tensor.dims };
}
