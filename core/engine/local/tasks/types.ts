import type { ParameterValues } from '../../../capabilities/types';
import type { Filled, FillTemplate, ListTemplate } from '../../../fill/fillTemplate';
import type { TemplateField } from '../../../fill/types';
import type { ExportRequest, Exported } from '../../../export/types';
import type { Format, IntakeLimits } from '../../../intake/types';
import type { Models } from '../../../models';
import type { Quad } from '../../../result';
import type { Waybills, WaybillRequest } from '../../../waybill/makeWaybills';
import type { PageOutcome, ReadOptions } from '../../types';
import type { RuntimeName } from '../runtime/types';

/** What a worker has beside the job. */
export interface Tools {
	readonly models: Models;
	readonly runtime: RuntimeName;
	/** The input that comes in parts, in the order in which it was given; none for most tasks. */
	readonly parts: AsyncIterable<unknown>;
}

export interface ReadInput {
	readonly bytes: Uint8Array;
	readonly capability: string;
	readonly parameters: ParameterValues;
	readonly options: ReadOptions;
	readonly limits: IntakeLimits;
}

export interface ReadOutput {
	readonly format: Format;
	readonly pageCount: number;
	readonly pages: readonly PageOutcome[];
}

export interface AnnotateInput {
	readonly bytes: Uint8Array;
	/** Counted from 1. */
	readonly page: number;
	readonly password?: string;
	/** In reading order, in pixels of the page as sent. */
	readonly quads: readonly Quad[];
	readonly limits: IntakeLimits;
}

/** What goes into a task and what comes out; everything is plain data. */
export interface TaskTypes {
	readonly read: { readonly input: ReadInput; readonly output: ReadOutput };
	readonly annotate: { readonly input: AnnotateInput; readonly output: Uint8Array };
	readonly fill: { readonly input: FillTemplate; readonly output: Filled };
	readonly listFields: {
		readonly input: ListTemplate;
		readonly output: readonly TemplateField[];
	};
	readonly waybill: { readonly input: WaybillRequest; readonly output: Waybills };
	/** Its parts are lists of entries to export. */
	readonly export: { readonly input: ExportRequest; readonly output: Exported };
}

export type TaskName = keyof TaskTypes;

export type Task<T extends TaskName> = (
	input: TaskTypes[T]['input'],
	tools: Tools,
) => Promise<TaskTypes[T]['output']>;
