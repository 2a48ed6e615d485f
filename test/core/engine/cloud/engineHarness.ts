import { connectDirectly } from '../../../../core/engine/cloud/connectDirectly';
import { createCloudEngine } from '../../../../core/engine/cloud/createCloudEngine';
import type { CloudEngineOptions } from '../../../../core/engine/cloud/createCloudEngine';
import type { CloudAuth } from '../../../../core/engine/cloud/access/types';
import type { ReadOptions, ReadRequest } from '../../../../core/engine/types';
import { OcrError } from '../../../../core/errors';
import { KEYS, PROJECT } from '../../../loopback/ocrCloud';

/** A header with a size; the loopback cloud looks at no more than the first bytes. */
export function png(width: number, height: number, bytes = 40): Buffer {
	const picture = Buffer.alloc(bytes);
	Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(picture);
	picture.writeUInt32BE(width, 16);
	picture.writeUInt32BE(height, 20);
	picture.set([8, 2], 24);
	return picture;
}

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n');

export function readRequest(
	bytes: Uint8Array,
	parameters: ReadRequest['parameters'] = {},
	options: ReadOptions = {},
): ReadRequest {
	return { capability: 'general-text', source: { kind: 'bytes', bytes }, parameters, options };
}

/** An engine on the loopback cloud that notes its waits instead of waiting. */
export function createTestEngine(
	url: string,
	auth: CloudAuth = { kind: 'keys', ...KEYS },
	options: CloudEngineOptions = {},
) {
	const waits: number[] = [];
	const target = connectDirectly({
		place: { endpoint: url, iamEndpoint: url, region: 'ap-southeast-1', projectId: PROJECT },
		auth,
	});
	const engine = createCloudEngine(target, {
		...options,
		retry: {
			sleep: async (milliseconds) => void waits.push(milliseconds),
			random: () => 1,
			...options.retry,
		},
	});
	return { engine, waits };
}

/** The error of a promise that must fail. */
export async function failureOf(promise: Promise<unknown>): Promise<OcrError> {
	const caught: unknown = await promise.then(
		() => undefined,
		(error: unknown) => error,
	);
	if (caught instanceof OcrError) return caught;
	throw new Error(`no OcrError but ${String(caught)}`);
}
