import type { IExecuteFunctions, IN8nHttpFullResponse } from 'n8n-workflow';

import type { SendWithCredential } from '../../credentials/connectCredential';

/** Name of the credential type that every reading node uses. */
export const CREDENTIAL = 'huaweiCloudOcrApi';

/** n8n's own client, which signs the calls of the cloud engine and keeps its tokens. */
export function sendThroughNode(context: IExecuteFunctions): SendWithCredential {
	return async (options, additional) =>
		(await context.helpers.httpRequestWithAuthentication.call(
			endingWith(context, options.abortSignal as AbortSignal | undefined),
			CREDENTIAL,
			options,
			additional,
		)) as IN8nHttpFullResponse;
}

/** n8n ties every call to the signal of the whole execution; this one ends with `signal`. */
function endingWith(context: IExecuteFunctions, signal?: AbortSignal): IExecuteFunctions {
	if (!signal) return context;
	const getExecutionCancelSignal = { value: () => signal };
	return Object.create(context, { getExecutionCancelSignal }) as IExecuteFunctions;
}
