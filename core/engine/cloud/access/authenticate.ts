import { signRequest } from './signRequest';
import type { AccessKeys, CloudPlace } from './types';

/** A request about to be sent. */
export interface OutgoingRequest {
	readonly method: string;
	/** Absolute, with the query. */
	readonly url: string;
	/** The very bytes that are sent. */
	readonly body?: string | Uint8Array;
}

/**
 * The headers that make a request the user's: a token, or a signature over the host, the date, the
 * project and the exact bytes. Other headers stay unsigned, so that a client may add its own.
 */
export function authenticate(
	request: OutgoingRequest,
	place: CloudPlace,
	proof: AccessKeys | { readonly kind: 'token'; readonly token: string },
): Readonly<Record<string, string>> {
	if (proof.kind === 'token') return { 'X-Auth-Token': proof.token };
	const { projectId } = place;
	// Account-level services, such as IAM, are called without a project.
	const isOfProject = new URL(request.url).pathname.split('/').includes(projectId);
	const headers: Record<string, string> = isOfProject ? { 'X-Project-Id': projectId } : {};
	return signRequest({ ...request, headers }, proof).headers;
}
