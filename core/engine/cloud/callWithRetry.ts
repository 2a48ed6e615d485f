import { setTimeout as wait } from 'node:timers/promises';

import { OcrError, toOcrError } from '../../errors';
import { readAnswer } from './readAnswer';
import type { AnswerContext, ReadAnswer } from './readAnswer';
import type { CloudAnswer, CloudRequest, CloudTransport } from './types';

/** Waits; injectable, so that tests need no time. @throws the reason of the signal */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export interface RetryOptions {
	/** Repetitions after the first try. */
	readonly retries: number;
	readonly sleep: Sleep;
	/** 0..1, evenly spread. */
	readonly random: () => number;
	readonly now: () => number;
}

export const DEFAULT_RETRY: RetryOptions = {
	retries: 3,
	sleep: async (milliseconds, signal) => {
		await wait(milliseconds, undefined, { signal });
	},
	random: Math.random,
	now: Date.now,
};

/** The cloud asks to wait 2 to 5 seconds; the wait doubles from there. Milliseconds. */
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 30_000;

/** Longer than this a `Retry-After` is not obeyed but reported. Milliseconds. */
const LONGEST_ASKED_WAIT = 120_000;

/**
 * Sends a call until it has a result. Throttling, trouble inside the service and lost connections
 * are met by waiting and sending again, a refused token by one new token; nothing else is repeated.
 * @throws OcrError
 */
export async function callWithRetry(
	transport: CloudTransport,
	request: CloudRequest,
	options: AnswerContext & { readonly retry: RetryOptions; readonly renewsTokens: boolean },
): Promise<unknown> {
	const { retry } = options;
	let tokenRenewed = !options.renewsTokens;
	for (let attempt = 0; ; attempt += 1) {
		let tried = await send(transport, request, options);
		if (!tried.ok && tried.renewToken && !tokenRenewed) {
			tokenRenewed = true;
			tried = await send(transport, { ...request, renewTokenAfter: tried.status }, options);
		}
		if (tried.ok) return tried.result;
		request.signal?.throwIfAborted();
		const pause = waitFor(attempt, tried.retryAfter, retry);
		if (!tried.retry || attempt >= retry.retries || pause === undefined) throw tried.failure;
		await retry.sleep(pause, request.signal);
	}
}

/** An answer with what the next try needs to know. */
type Tried = ReadAnswer & { readonly status?: number; readonly retryAfter?: string };

async function send(
	transport: CloudTransport,
	request: CloudRequest,
	context: AnswerContext,
): Promise<Tried> {
	let answer: CloudAnswer;
	try {
		answer = await transport(request);
	} catch (caught) {
		const lost = !(caught instanceof OcrError);
		const failure = lost ? explainLoss(caught, request.url) : toOcrError(caught);
		return { ok: false, failure, retry: lost, renewToken: false };
	}
	const read = readAnswer(answer, context);
	if (read.ok) return read;
	return { ...read, status: answer.status, retryAfter: answer.headers['retry-after'] };
}

/** Milliseconds to wait before the next try; undefined when the service asks for too long a wait. */
function waitFor(
	attempt: number,
	retryAfter: string | undefined,
	{ random, now }: RetryOptions,
): number | undefined {
	const asked = readRetryAfter(retryAfter, now());
	if (asked !== undefined) return asked > LONGEST_ASKED_WAIT ? undefined : asked;
	const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
	// Half of it by chance, so that calls refused together do not come back together.
	return Math.round(longest * (0.5 + random() / 2));
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
function readRetryAfter(header: string | undefined, now: number): number | undefined {
	if (header === undefined) return undefined;
	if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const LOSSES: Readonly<Record<string, string>> = {
	ENOTFOUND: 'there is no server of that name',
	EAI_AGAIN: 'the name of the server could not be looked up',
	ECONNREFUSED: 'nothing answers there',
	ECONNRESET: 'the connection was cut',
	EPIPE: 'the connection was cut',
	ETIMEDOUT: 'the server did not answer in time',
	ECONNABORTED: 'the server did not answer in time',
	EHOSTUNREACH: 'there is no way to the server',
	ENETUNREACH: 'there is no way to the server',
	CERT_HAS_EXPIRED: 'its certificate has expired',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
	SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be checked',
	ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate belongs to another server',
};

function explainLoss(caught: unknown, url: string): OcrError {
	const code = codeOf(caught);
	const reason = code === undefined ? undefined : (LOSSES[code] ?? code);
	const detail = reason === undefined ? '' : `: ${reason}`;
	return new OcrError('network', `${new URL(url).host} could not be reached${detail}.`, {
		description:
			'Check the region or endpoint and the network of this machine, and try again in a few minutes.',
		cause: caught,
	});
}

/** The code of a system error, also when it is wrapped. */
function codeOf(caught: unknown): string | undefined {
	if (typeof caught !== 'object' || caught === null) return undefined;
	if ('code' in caught && typeof caught.code === 'string') return caught.code;
	return 'cause' in caught ? codeOf(caught.cause) : undefined;
}
