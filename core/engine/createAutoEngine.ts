import { OcrError, toOcrError } from '../errors';
import type { ErrorKind } from '../errors';
import { listPages } from './cloud/listPages';
import type { CloudBudget } from './cloudBudget';
import { judgeReading } from './judgeReading';
import type { Demands } from './judgeReading';
import type { Engine, PageOutcome, ReadOutcome, ReadRequest } from './types';

export interface AutoEngineOptions extends Demands {
	readonly local: Engine;
	readonly cloud: Engine;
	/** One for all items of a run. */
	readonly budget: CloudBudget;
}

/** The local engine could not make anything of the content; the cloud might. */
const CONTENT_KINDS: ReadonlySet<ErrorKind> = new Set(['content', 'language', 'models', 'crashed']);

const GOOD = 'The local reading is good enough.';

/**
 * Reads locally first, and asks the cloud only about pages whose local reading is not good enough.
 * Every page says which engine answered and why.
 */
export function createAutoEngine(options: AutoEngineOptions): Engine {
	return {
		async read(request, signal) {
			const job: AutoJob = { options, request, signal };
			let outcome: ReadOutcome;
			try {
				outcome = await options.local.read(request, signal);
			} catch (caught) {
				return await readWholeInCloud(job, toOcrError(caught));
			}
			const pages: PageOutcome[] = [];
			for (const page of outcome.pages) pages.push(await improvePage(job, page));
			return { ...outcome, pages };
		},
	};
}

interface AutoJob {
	readonly options: AutoEngineOptions;
	readonly request: ReadRequest;
	readonly signal?: AbortSignal;
}

/** Nothing could be read locally: the cloud gets the request as it is. */
async function readWholeInCloud(job: AutoJob, failure: OcrError): Promise<ReadOutcome> {
	const { options, request, signal } = job;
	const calls = countPages(request);
	if (!CONTENT_KINDS.has(failure.kind) || calls === undefined) throw failure;
	if (!options.budget.take(calls)) throw explain(failure, spent(options.budget));
	try {
		const outcome = await options.cloud.read(request, signal);
		const reason = capitalise(describe(failure.message));
		return { ...outcome, pages: outcome.pages.map((page) => withReason(page, reason)) };
	} catch (caught) {
		throw explain(failure, cloudSaid(toOcrError(caught), signal));
	}
}

/** The page as it is, or as the cloud reads it when that was needed and worked. */
async function improvePage(job: AutoJob, page: PageOutcome): Promise<PageOutcome> {
	const { options, signal } = job;
	const why = findFault(page, options);
	if (why === undefined) return withReason(page, GOOD);
	if (!options.budget.take(1))
		return keepLocal(page, `${capitalise(why)}; ${spent(options.budget)}`);
	try {
		const better = await readPageInCloud(job, page.page);
		return withReason(better, `${capitalise(why)}.`);
	} catch (caught) {
		const said = cloudSaid(toOcrError(caught), signal);
		const kept = keepLocal(page, `${capitalise(why)}. ${said}`);
		return kept.ok ? addWarning(kept, said) : kept;
	}
}

/** Why the cloud is asked about a page, as a sentence without its stop. */
function findFault(page: PageOutcome, demands: Demands): string | undefined {
	if (page.ok) return judgeReading(page.reading, demands);
	return CONTENT_KINDS.has(page.failure.kind) ? describe(page.failure.message) : undefined;
}

async function readPageInCloud(job: AutoJob, page: number): Promise<PageOutcome> {
	const { options, request, signal } = job;
	const single = { ...request, options: { ...request.options, pages: String(page) } };
	const { pages } = await options.cloud.read(single, signal);
	const [found] = pages;
	if (found?.ok) return found;
	throw found
		? OcrError.fromData(found.failure)
		: new OcrError('cloud', 'Huawei Cloud gave no result.');
}

/** Calls that the whole request costs; undefined when its pages cannot be counted. */
function countPages({ options }: ReadRequest): number | undefined {
	const typed = options.pages?.trim();
	if (!typed) return 1;
	try {
		return listPages(typed).length;
	} catch {
		// Such as "3-" or "all": what the cloud cannot list, it is not asked for.
		return undefined;
	}
}

/** @throws OcrError cancelled */
function cloudSaid(refusal: OcrError, signal: AbortSignal | undefined): string {
	if (signal?.aborted) throw refusal;
	return `Huawei Cloud was asked and gave no better one: ${refusal.message}`;
}

function keepLocal(page: PageOutcome, reason: string): PageOutcome {
	if (page.ok) return withReason(page, reason);
	return { ...page, failure: explain(OcrError.fromData(page.failure), reason).toData() };
}

type ReadPage = Extract<PageOutcome, { ok: true }>;

function addWarning(page: ReadPage, message: string): PageOutcome {
	const { reading } = page;
	const warnings = [...reading.warnings, { code: 'cloud-failed', message } as const];
	return { ...page, reading: { ...reading, warnings } };
}

function withReason(page: PageOutcome, reason: string): PageOutcome {
	return page.ok ? { ...page, reason } : page;
}

function explain(failure: OcrError, more: string): OcrError {
	const description = [failure.description, capitalise(more)].filter(Boolean).join(' ');
	return OcrError.fromData({ ...failure.toData(), description });
}

const spent = ({ limit }: CloudBudget) => `the limit of ${limit} cloud calls is used up.`;
const describe = (message: string) =>
	`the local engine could not read it: ${message.replace(/\.$/, '')}`;
const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
