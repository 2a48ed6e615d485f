import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
} from 'n8n-workflow';

import { readCredential } from '../core/engine/cloud/access/readCredential';
import type { CloudTarget } from '../core/engine/cloud/createCloudEngine';
import { recoverAnswer } from '../core/engine/cloud/recoverAnswer';
import type { CloudAnswer } from '../core/engine/cloud/types';

/** n8n's `httpRequestWithAuthentication`, bound to a node and to this credential. */
export type SendWithCredential = (
	options: IHttpRequestOptions,
	additional: { preAuthenticationRetryStatusCode: number } | undefined,
) => Promise<IN8nHttpFullResponse>;

/**
 * A way to the cloud through n8n, which signs calls and keeps tokens.
 * @throws OcrError credentials, when a field of the credential is missing
 */
export function connectCredential(
	values: ICredentialDataDecryptedObject,
	send: SendWithCredential,
): CloudTarget {
	const { place, auth } = readCredential(values);
	return {
		place,
		renewsTokens: auth.kind === 'user',
		transport: async ({ renewTokenAfter, method, url, headers, body, signal }) => {
			// n8n renews a token only when the request fails with the status it is told to look for.
			const ignored = renewTokenAfter && { ignore: true as const, except: [renewTokenAfter] };
			const options: IHttpRequestOptions = {
				method,
				url,
				headers: { ...headers },
				body,
				abortSignal: signal,
				encoding: 'text',
				returnFullResponse: true,
				disableFollowRedirect: true,
				ignoreHttpStatusErrors: ignored || true,
			};
			try {
				const additional = renewTokenAfter
					? { preAuthenticationRetryStatusCode: renewTokenAfter }
					: undefined;
				return toAnswer(await send(options, additional));
			} catch (caught) {
				return recoverAnswer(caught);
			}
		},
	};
}

function toAnswer({ statusCode, headers, body }: IN8nHttpFullResponse): CloudAnswer {
	return { status: statusCode, headers: textsOf(headers), body };
}

function textsOf(headers: IDataObject): CloudAnswer['headers'] {
	return Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]) =>
			typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
		),
	);
}
