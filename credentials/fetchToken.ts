import type {
	ICredentialDataDecryptedObject,
	IHttpRequestHelper,
	IN8nHttpFullResponse,
} from 'n8n-workflow';

import { readCredential } from '../core/engine/cloud/access/readCredential';
import { buildTokenRequest, readToken } from '../core/engine/cloud/access/requestToken';
import { OcrError, toOcrError } from '../core/errors';

type HttpRequest = IHttpRequestHelper['helpers']['httpRequest'];

/** Sign-ins under way: items that run at once and find no token share one. */
const underWay = new Map<string, Promise<string>>();

/**
 * A token for the user of the credential; undefined when it signs with keys.
 * @throws Error whose message says what to do: n8n shows nothing else of it when the credential is tested
 */
export async function fetchToken(
	values: ICredentialDataDecryptedObject,
	httpRequest: HttpRequest,
): Promise<string | undefined> {
	if (values.authType !== 'token') return undefined;
	const outcome = await shareSignIn(values, httpRequest).catch(toOcrError);
	if (typeof outcome === 'string') return outcome;
	// n8n takes a `code` for the whole message, so the error that has one goes inside.
	const { message, description = '' } = outcome;
	throw new Error(`${message} ${description}`.trim(), { cause: outcome });
}

async function shareSignIn(
	values: ICredentialDataDecryptedObject,
	httpRequest: HttpRequest,
): Promise<string> {
	const { place, auth } = readCredential(values);
	if (auth.kind !== 'user') throw new OcrError('internal', 'Keys need no token.');
	const request = buildTokenRequest(place, auth);
	const key = `${request.url} ${request.body}`;
	const pending = underWay.get(key) ?? signIn(httpRequest, request);
	underWay.set(key, pending);
	return await pending.finally(() => underWay.delete(key));
}

async function signIn(
	httpRequest: HttpRequest,
	{ method, url, headers, body }: ReturnType<typeof buildTokenRequest>,
): Promise<string> {
	const answer = (await httpRequest({
		method,
		url,
		headers: { ...headers },
		body,
		returnFullResponse: true,
		disableFollowRedirect: true,
		ignoreHttpStatusErrors: true,
	})) as IN8nHttpFullResponse;
	const token = answer.headers['x-subject-token'];
	return readToken({
		status: answer.statusCode,
		headers: { 'x-subject-token': typeof token === 'string' ? token : undefined },
		body: answer.body,
	});
}
