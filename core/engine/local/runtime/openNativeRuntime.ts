import { runSession } from './runSession';
import type { OpenRuntime } from './types';

/**
 * The native runtime. Its runs block the thread and do not survive the end of a worker thread, so it
 * is for processes of their own. Rejects where the machine cannot load it (musl, Intel Macs).
 */
export const openNativeRuntime: OpenRuntime = async (threads) => {
	const { InferenceSession, Tensor } = await import('onnxruntime-node');
	return {
		name: 'native',
		async load(file) {
			const session = await InferenceSession.create(file, {
				executionProviders: ['cpu'],
				intraOpNumThreads: threads,
				interOpNumThreads: 1,
				executionMode: 'sequential',
				// The arena never gives memory back: with pictures of all sizes it only grows.
				enableCpuMemArena: false,
				// A plan of memory for a shape is of no use where hardly a shape comes twice.
				enableMemPattern: false,
				// Waiting threads would take the cores from everything else on the machine.
				extra: { session: { intra_op: { allow_spinning: '0' } } },
				logSeverityLevel: 3,
			});
			return runSession(session, Tensor);
		},
	};
};
