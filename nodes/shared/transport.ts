import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import type { CloudAnswer, CloudTransport } from '../../core/engine/cloud/types';
import { OcrError } from '../../core/errors';

/** Name of the credential type that every reading node uses. */
export const CREDENTIAL = 'huaweiCloudOcrApi';

/** Sends the calls of the cloud engine with n8n's own client, which authenticates them. */
export function createTransport(context: IExecuteFunctions): CloudTransport {
	return async ({ renewTokenAfter, ...request }) => {
		const options: IHttpRequestOptions = {
			method: request.method,
			url: request.url,
			headers: { ...request.headers },
			body: request.body,
			returnFullResponse: true,
			disableFollowRedirect: true,
			// n8n fetches a new token only after a status that it counts as an error.
			ignoreHttpStatusErrors:
				renewTokenAfter === undefined ? true : { ignore: true, except: [renewTokenAfter] },
		};
		try {
			const answer: unknown = await context.helpers.httpRequestWithAuthentication.call(
				endingWith(context, request.signal),
				CREDENTIAL,
				options,
				{ preAuthenticationRetryStatusCode: renewTokenAfter },
			);
			return toAnswer(answer);
		} catch (caught) {
			throw findOcrError(caught) ?? caught;
		}
	};
}

/** n8n ties every call to the signal of the execution; this one ends with `signal` instead. */
function endingWith(context: IExecuteFunctions, signal?: AbortSignal): IExecuteFunctions {
	if (!signal) return context;
	const getExecutionCancelSignal = { value: () => signal };
	return Object.create(context, { getExecutionCancelSignal }) as IExecuteFunctions;
}

function toAnswer(answer: unknown): CloudAnswer {
	const { statusCode, headers, body } = answer as {
		statusCode: number;
		headers: Readonly<Record<string, unknown>>;
		body: unknown;
	};
	const names = Object.entries(headers).map(([name, value]): [string, string] => [
		name.toLowerCase(),
		String(value),
	]);
	return { status: statusCode, headers: Object.fromEntries(names), body };
}

/** n8n wraps what the credential throws; the message for the user lies inside. */
function findOcrError(caught: unknown): OcrError | undefined {
	let error: unknown = caught;
	while (error instanceof Error) {
		if (error instanceof OcrError) return error;
		error = error.cause;
	}
	return undefined;
}
