import { findCapability } from '../../capabilities';
import type { CapabilityDescriptor } from '../../capabilities/types';
import { OcrError, toOcrError } from '../../errors';
import type { FileProbe } from '../../intake/probeFile';
import type { Reading } from '../../result';
import type { Engine, PageOutcome, ReadOutcome, ReadRequest, Source } from '../types';
import type { CloudPlace } from './access/types';
import { buildBody } from './buildBody';
import type { CloudPicture } from './buildBody';
import { DEFAULT_RETRY, callWithRetry } from './callWithRetry';
import type { RetryOptions } from './callWithRetry';
import { checkFile } from './checkFile';
import { choosePages } from './choosePages';
import { leaveOutUnsure } from './leaveOutUnsure';
import type { Limit } from './limitConcurrency';
import { readFound } from './readFound';
import { resolveAddress } from './resolveAddress';
import { shareLimit } from './shareLimit';
import { startClock } from './startClock';
import { toReading } from './toReading';
import type { CloudTransport } from './types';

/** A service and a way to it. */
export interface CloudTarget {
	readonly place: CloudPlace;
	readonly transport: CloudTransport;
	/** Whether the transport obeys `renewTokenAfter`. */
	readonly renewsTokens: boolean;
}

export interface CloudEngineOptions {
	/** Calls at once to one project, over all engines of the process; default 4. */
	readonly concurrency?: number;
	readonly retry?: Partial<RetryOptions>;
}

/** The cloud names no figure; this stays clear of its throttling with pictures of ordinary size. */
const DEFAULT_CONCURRENCY = 4;

/** Milliseconds for a job that sets none. */
const DEFAULT_TIME_LIMIT = 120_000;

/**
 * An engine that calls the cloud service. One call a page; what the cloud would refuse for its size
 * or format is refused before it is sent.
 */
export function createCloudEngine(target: CloudTarget, options: CloudEngineOptions = {}): Engine {
	const { endpoint, projectId } = target.place;
	const caller: Caller = {
		...target,
		retry: { ...DEFAULT_RETRY, ...options.retry },
		limit: shareLimit(`${endpoint} ${projectId}`, options.concurrency ?? DEFAULT_CONCURRENCY),
	};
	return {
		async read(request, signal) {
			const clock = startClock(request.options.timeLimit ?? DEFAULT_TIME_LIMIT, signal);
			try {
				return await readDocument(caller, request, clock.signal);
			} catch (caught) {
				throw clock.explain() ?? toOcrError(caught);
			} finally {
				clock.stop();
			}
		},
	};
}

interface Caller extends CloudTarget {
	readonly retry: RetryOptions;
	readonly limit: Limit;
}

interface Job {
	readonly caller: Caller;
	readonly request: ReadRequest;
	readonly descriptor: CapabilityDescriptor;
	readonly picture: CloudPicture;
	readonly signal: AbortSignal;
	readonly probe?: FileProbe;
	/** Set by the page that shows that no other would fare better; those still waiting are not sent. */
	hopeless?: OcrError;
}

async function readDocument(
	caller: Caller,
	request: ReadRequest,
	signal: AbortSignal,
): Promise<ReadOutcome> {
	const descriptor = findCapability(request.capability);
	if (!descriptor) {
		throw new OcrError('parameter', `There is no capability "${request.capability}".`, {
			description: 'Use the last part of a cloud path, such as general-text.',
		});
	}
	const { source } = request;
	const probe = source.kind === 'bytes' ? checkFile(source.bytes, descriptor) : undefined;
	const pages = choosePages(descriptor, request, probe?.format);
	const picture = encode(source, caller.place);
	const job: Job = { caller, request, descriptor, picture, probe, signal };
	const outcomes = await Promise.all(pages.map(async (page) => await readPage(job, page)));
	const [first] = outcomes;
	if (first && !first.ok && outcomes.every(({ ok }) => !ok)) throw OcrError.fromData(first.failure);
	return { format: probe?.format, pages: outcomes, hints: [] };
}

/** With these the other pages would only be refused as well. */
const HOPELESS: ReadonlySet<string> = new Set(['credentials', 'network', 'internal']);

async function readPage(job: Job, page: number): Promise<PageOutcome> {
	const { caller, descriptor, probe, signal } = job;
	try {
		const answered = await caller.limit(async () => {
			if (job.hopeless) throw job.hopeless;
			return await call(job, page);
		}, signal);
		const result = leaveOutUnsure(answered, job.request.options.minConfidence ?? 0);
		const { width, height } = probe ?? {};
		const reading = await readFound(toReading(descriptor, result), {
			kinds: job.request.options.classifyOnly ? undefined : descriptor.kinds,
			read: async (found) => await readAs(job, page, found),
		});
		return { page, ok: true, reading, width, height, engine: 'cloud' };
	} catch (caught) {
		signal.throwIfAborted();
		const failure = toOcrError(caught);
		if (HOPELESS.has(failure.kind)) job.hopeless ??= failure;
		return { page, ok: false, failure: failure.toData() };
	}
}

/** Reads the page once more, as another capability with the values that a node offers at first. */
async function readAs(job: Job, page: number, descriptor: CapabilityDescriptor): Promise<Reading> {
	const parameters = Object.fromEntries(
		descriptor.parameters.map((parameter) => [parameter.name, parameter.default]),
	);
	const request = { ...job.request, capability: descriptor.id, parameters };
	const again = { ...job, descriptor, request };
	const result = await job.caller.limit(async () => await call(again, page), job.signal);
	return toReading(descriptor, result);
}

async function call(job: Job, page: number): Promise<unknown> {
	const { caller, descriptor, request, picture, signal } = job;
	const { place, transport, renewsTokens, retry } = caller;
	const parameters = request.options.pages?.trim()
		? { ...request.parameters, pdf_page_number: page > 1 ? page : undefined }
		: request.parameters;
	return await callWithRetry(
		transport,
		{
			method: 'POST',
			url: `${place.endpoint}/v2/${place.projectId}/ocr/${descriptor.id}`,
			headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
			body: JSON.stringify(buildBody(descriptor, parameters, picture)),
			signal,
		},
		{ capability: descriptor, place, retry, renewsTokens },
	);
}

function encode(source: Source, place: CloudPlace): CloudPicture {
	if (source.kind === 'url') return { kind: 'url', url: resolveAddress(source.url, place) };
	const { buffer, byteOffset, byteLength } = source.bytes;
	return {
		kind: 'base64',
		base64: Buffer.from(buffer, byteOffset, byteLength).toString('base64'),
	};
}
