import { OcrError } from '../../errors';
import type { CloudAnswer } from './types';

/**
 * The answer inside an error that an HTTP client raised for its status, so that one place tells
 * what answers mean. It knows the errors of n8n (`httpCode`, `context.data`) and of axios
 * (`response`).
 * @throws OcrError that lies inside, or what was caught when it holds no answer
 */
export function recoverAnswer(caught: unknown): CloudAnswer {
	let answer: CloudAnswer | undefined;
	for (let error: unknown = caught; isRecord(error); error = error.cause) {
		if (error instanceof OcrError) throw error;
		answer ??= readResponse(error);
	}
	if (answer) return answer;
	throw caught;
}

function readResponse(error: Readonly<Record<string, unknown>>): CloudAnswer | undefined {
	const { response, httpCode, context } = error;
	if (isRecord(response) && typeof response.status === 'number') {
		const headers = isRecord(response.headers) ? response.headers : {};
		return { status: response.status, headers: textsOf(headers), body: response.data };
	}
	const status = Number(httpCode ?? NaN);
	if (!(status >= 300 && status < 600)) return undefined;
	return { status, headers: {}, body: isRecord(context) ? context.data : undefined };
}

function textsOf(headers: Readonly<Record<string, unknown>>): CloudAnswer['headers'] {
	return Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]) =>
			typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
		),
	);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
