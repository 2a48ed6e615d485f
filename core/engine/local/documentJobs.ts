import type { EntryStream, ExportRequest, Exported } from '../../export/types';
import type { Filled, FillTemplate, ListTemplate } from '../../fill/fillTemplate';
import type { TemplateField } from '../../fill/types';
import type { IntakeLimits } from '../../intake/types';
import type { Waybills, WaybillRequest } from '../../waybill/makeWaybills';
import type { Source } from '../types';
import type { RunJob, RunOptions } from './jobRunner';

/** Work on a template that is fetched for it. */
export type TemplateJob<T> = Omit<T, 'bytes' | 'limits'> & {
	readonly source: Source;
	/** Milliseconds. */
	readonly timeLimit?: number;
};

/** Orders to print. */
export interface WaybillJob {
	readonly request: WaybillRequest;
	/** Milliseconds. */
	readonly timeLimit?: number;
}

/** Results to make files of. */
export interface ExportJob {
	readonly request: Omit<ExportRequest, 'limits'>;
	/** From the first entry on again each time it is called. */
	readonly entries: () => EntryStream;
	/** Milliseconds. */
	readonly timeLimit?: number;
}

/** Jobs that make documents of results. */
export interface DocumentJobs {
	/** Fills a template. @throws OcrError */
	fill(job: TemplateJob<FillTemplate>, signal?: AbortSignal): Promise<Filled>;
	/** The fields of a template. @throws OcrError */
	listFields(
		job: TemplateJob<ListTemplate>,
		signal?: AbortSignal,
	): Promise<readonly TemplateField[]>;
	/** Reads, checks and prints orders. @throws OcrError */
	makeWaybills(job: WaybillJob, signal?: AbortSignal): Promise<Waybills>;
	/** Makes files of results. @throws OcrError */
	export(job: ExportJob, signal?: AbortSignal): Promise<Exported>;
}

export interface JobTools {
	readonly load: (source: Source, options: RunOptions) => Promise<Uint8Array>;
	readonly run: RunJob;
	readonly limits: IntakeLimits;
}

/** The jobs that make documents of results, run in the reading processes. */
export function documentJobs({ load, run, limits }: JobTools): DocumentJobs {
	return {
		async fill({ source, timeLimit, ...job }, signal) {
			const bytes = await load(source, { signal, timeLimit });
			return await run('fill', { ...job, bytes, limits }, { signal, timeLimit });
		},
		async listFields({ source, timeLimit, ...job }, signal) {
			const bytes = await load(source, { signal, timeLimit });
			return await run('listFields', { ...job, bytes, limits }, { signal, timeLimit });
		},
		async makeWaybills({ request, timeLimit }, signal) {
			return await run('waybill', request, { signal, timeLimit });
		},
		async export({ request, entries, timeLimit }, signal) {
			return await run('export', { ...request, limits }, { signal, timeLimit, parts: entries });
		},
	};
}
