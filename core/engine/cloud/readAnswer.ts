import { OcrError } from '../../errors';
import { findRegion, regionsOffering } from './access/regions';
import type { CloudPlace } from './access/types';
import { CODE_MEANINGS, SERVICE_DOWN, STATUS_MEANINGS } from './errorMessages';
import type { CodeMeaning } from './errorTypes';
import type { CloudAnswer } from './types';

/** What an answer is; `refused` says what may help beside the error itself. */
export type ReadAnswer =
	| { readonly ok: true; readonly result: unknown }
	| {
			readonly ok: false;
			readonly failure: OcrError;
			readonly retry: boolean;
			readonly renewToken: boolean;
	  };

export interface AnswerContext {
	readonly capability: { readonly id: string; readonly displayName: string };
	readonly place: CloudPlace;
}

/** With these statuses APIG.0201 means a refused call and not a slow service. */
const REFUSED_BY_GATEWAY = new Set([400, 413, 414, 494]);

const MAX_FOREIGN_TEXT = 200;
const REQUEST_ID = /^[\w-]{1,64}$/;

/** Tells the result of the cloud from everything else that can come back. */
export function readAnswer(answer: CloudAnswer, context: AnswerContext): ReadAnswer {
	const { status, headers } = answer;
	const body = parseBody(answer.body);
	const isSuccess = status >= 200 && status < 300;
	if (isSuccess && isRecord(body) && body.result !== null && typeof body.result === 'object') {
		return { ok: true, result: body.result };
	}
	const { code, text } = readCode(body);
	const requestId = REQUEST_ID.exec(headers['x-request-id'] ?? '')?.[0];
	if (code === undefined) return refuse(explainStatus(answer, body), { status, requestId });
	const meaning = meaningOf(code, status);
	if (!meaning) return refuse(explainUnknown(status, text), { status, code, requestId });
	const hint = meaning.checkRegion ? hintRegion(context) : undefined;
	return refuse(meaning, { status, code, requestId, hint });
}

interface Circumstances {
	readonly status: number;
	readonly code?: string;
	readonly requestId?: string;
	readonly hint?: string;
}

function refuse(
	meaning: CodeMeaning,
	{ status, code, requestId, hint }: Circumstances,
): ReadAnswer {
	const marks = [code ?? `HTTP ${status}`, ...(requestId ? [`request ${requestId}`] : [])];
	return {
		ok: false,
		failure: new OcrError(meaning.kind, `${meaning.message} (${marks.join(', ')})`, {
			code,
			description: hint ? `${hint} ${meaning.description}` : meaning.description,
		}),
		retry: meaning.retry ?? false,
		renewToken: meaning.renewToken ?? false,
	};
}

function meaningOf(code: string, status: number): CodeMeaning | undefined {
	if (code === 'APIG.0201' && REFUSED_BY_GATEWAY.has(status)) {
		return STATUS_MEANINGS[status];
	}
	return Object.hasOwn(CODE_MEANINGS, code) ? CODE_MEANINGS[code] : undefined;
}

function statusMeaning(status: number): CodeMeaning | undefined {
	return STATUS_MEANINGS[status] ?? (status >= 500 ? SERVICE_DOWN : undefined);
}

function explainUnknown(status: number, text: string | undefined): CodeMeaning {
	const known = statusMeaning(status);
	const said = text ? `It said: ${clean(text)}. ` : '';
	return {
		kind: known?.kind ?? 'cloud',
		message: 'Huawei Cloud refused the call with a code that is not known here.',
		description: `${said}${known?.description ?? 'Look the code up in the documentation of Huawei Cloud OCR.'}`,
		retry: known?.retry,
		renewToken: known?.renewToken,
	};
}

function explainStatus({ status }: CloudAnswer, body: unknown): CodeMeaning {
	const known = statusMeaning(status);
	if (typeof body === 'string' && /^\s*<(!doctype|html|head|body|\?xml)/i.test(body)) {
		return {
			...(known ?? { kind: 'network' }),
			message: 'Something on the way to Huawei Cloud answered with a web page.',
			description:
				'Check the endpoint, and whether a proxy or a sign-in page of the network lies between.',
		};
	}
	if (known) return known;
	if (status >= 300 && status < 400) {
		return {
			kind: 'cloud',
			message: 'The endpoint refers to another address.',
			description: 'Check the region or endpoint: calls are not sent on to other addresses.',
		};
	}
	return {
		kind: 'cloud',
		message: 'The answer of Huawei Cloud holds no result.',
		description: 'Check the endpoint, and try again in a few minutes.',
	};
}

function hintRegion({ capability, place }: AnswerContext): string | undefined {
	const region = findRegion(place.region);
	if (!region || region.capabilities.includes(capability.id)) return undefined;
	const others = regionsOffering(capability.id).map(({ id, name }) => `${name} (${id})`);
	const where = others.length > 0 ? `; it is in ${others.join(', ')}` : '';
	return `${capability.displayName} is not published for ${region.name}${where}.`;
}

interface ReportedCode {
	readonly code?: string;
	readonly text?: string;
}

/** OCR and IAM: `{"error_code","error_msg"}`; IAM also `{"error":{"code","message"}}`. */
function readCode(body: unknown): ReportedCode {
	if (!isRecord(body)) return {};
	if (isRecord(body.error)) {
		return { code: codeOf(body.error.code), text: textOf(body.error.message) };
	}
	return { code: codeOf(body.error_code), text: textOf(body.error_msg) };
}

function parseBody(body: unknown): unknown {
	if (typeof body !== 'string') return body;
	try {
		return JSON.parse(body) as unknown;
	} catch {
		return body;
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function codeOf(value: unknown): string | undefined {
	const text = textOf(value);
	return text === undefined ? undefined : clean(text);
}

function textOf(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * Foreign text for a message: short, in one line, and without anything long enough to be a key,
 * a signature, a token or a piece of the document.
 */
function clean(text: string): string {
	return text
		.replace(/[^\s,;:|]{33,}/g, '…')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, MAX_FOREIGN_TEXT)
		.replace(/\.$/, '');
}
