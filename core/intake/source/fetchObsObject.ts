import type { Readable } from 'node:stream';
import { OcrError } from '../../errors';
import { explainStatus } from './explainStatus';
import { readBody } from './readBody';

/** Keys for private objects of Huawei Cloud's Object Storage Service. */
export interface ObsAccess {
	readonly accessKey: string;
	readonly secretKey: string;
	/** Of temporary keys. */
	readonly securityToken?: string;
	/** Such as `ap-southeast-1`. */
	readonly region: string;
	/** Overrides the one that follows from the region. */
	readonly endpoint?: string;
}

export interface FetchObsOptions {
	readonly access: ObsAccess | undefined;
	readonly maxBytes: number;
	readonly signal: AbortSignal;
}

/** Where the service answers, see the list of regions and endpoints of OBS. */
const ENDPOINT = (region: string) => `https://obs.${region}.myhuaweicloud.com`;

/** Not a literal, because the official client comes without types. */
const OBS_CLIENT: string = 'esdk-obs-nodejs';

/** The part of the official client that is used. */
interface ObsClient {
	getObject(request: { Bucket: string; Key: string; SaveAsStream: true }): Promise<{
		CommonMsg: { Status: number };
		InterfaceResult?: { Content?: Readable } | null;
	}>;
	close(): void;
}

type ObsClientClass = new (settings: Record<string, string | number | undefined>) => ObsClient;

/** @throws OcrError address, credentials, download, size */
export async function fetchObsObject(
	address: string,
	options: FetchObsOptions,
): Promise<Uint8Array> {
	const { bucket, key } = parseObsAddress(address);
	const client = await connect(options.access);
	try {
		const answer = await Promise.race([
			client.getObject({ Bucket: bucket, Key: key, SaveAsStream: true }),
			whenAborted(options.signal),
		]);
		const { Status: status } = answer.CommonMsg;
		const content = answer.InterfaceResult?.Content;
		if (status > 299 || !content) throw explainStatus(status, `The bucket ${bucket}`);
		const stop = () => content.destroy();
		options.signal.addEventListener('abort', stop, { once: true });
		return await readBody(content, options.maxBytes);
	} catch (caught) {
		if (caught instanceof OcrError) throw caught;
		throw new OcrError('download', `The bucket ${bucket} could not be reached.`, {
			description: 'Check the region of the credential and the network, then try again.',
		});
	} finally {
		client.close();
	}
}

/** The client itself knows no cancelling. */
function whenAborted(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
	});
}

function parseObsAddress(address: string): { bucket: string; key: string } {
	const match = /^obs:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.+)$/i.exec(address.trim());
	const [, bucket, key] = match ?? [];
	if (bucket && key) return { bucket, key };
	throw new OcrError('address', 'This is not a complete OBS address.', {
		description: 'Give an address such as obs://bucket/folder/scan.png.',
	});
}

async function connect(access: ObsAccess | undefined): Promise<ObsClient> {
	if (!access) {
		throw new OcrError('credentials', 'An obs:// address needs a credential with access keys.', {
			description:
				'Choose a credential with AK and SK, or use the https address of a public or pre-signed object.',
		});
	}
	const loaded: { default: ObsClientClass } = await import(OBS_CLIENT);
	const ObsClient = loaded.default;
	return new ObsClient({
		access_key_id: access.accessKey,
		secret_access_key: access.secretKey,
		security_token: access.securityToken,
		server: access.endpoint ?? ENDPOINT(access.region),
		// Without asking the server first which protocol it speaks: it is always OBS.
		signature: 'obs',
		is_signature_negotiation: 0,
		timeout: 60,
		max_retry_count: 1,
	});
}
