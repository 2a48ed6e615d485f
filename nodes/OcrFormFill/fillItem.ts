import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import type { PictureValue } from '../../core/fill/docx/toPicture';
import type { Side } from '../../core/fill/flat/findRoom';
import type { TemplateKind } from '../../core/fill/types';
import { baseName } from '../shared/baseName';
import { toNumber, toText } from '../shared/coerceParameter';
import { keptOf } from '../shared/keptOf';
import { listDocuments, type DocumentRef } from '../shared/listDocuments';
import { listFiles } from '../shared/listFiles';
import type { KeepSource } from '../shared/readSettings';
import { readFillOptions, type FillItemOptions } from './readFillOptions';
import { readFillPlan } from './readFillPlan';

/** What the items of one execution share. */
export interface FillRun {
	readonly context: IExecuteFunctions;
	readonly signal: AbortSignal;
}

const KINDS: Readonly<Record<string, TemplateKind>> = {
	fillPdf: 'pdf',
	fillDocx: 'docx',
	fillFlat: 'flat',
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SMALLEST_SIZE = 5;
const PICTURE_WIDTH = 120;

/** Fills the template of one item. @throws OcrError */
export async function fillItem(
	{ context, signal }: FillRun,
	item: number,
	operation: string,
): Promise<INodeExecutionData> {
	const options = readFillOptions(context, item);
	const kind = KINDS[operation] ?? 'pdf';
	const template = findTemplate(context, item);
	const engine = await openLocal();
	const job = {
		kind,
		source: await template.load(),
		plan: readFillPlan(context, item, options),
		pictures: await readPictures(context, item, options),
		...readLooks(options),
		...jobLimits(options),
	};
	const filled = await engine.fill(job, signal);
	const extension = kind === 'docx' ? 'docx' : 'pdf';
	const name = toText(options.fileName) ?? `${baseName(template.fileName)}-filled.${extension}`;
	const mimeType = kind === 'docx' ? DOCX : 'application/pdf';
	const bytes = Buffer.from(filled.bytes);
	const file = await context.helpers.prepareBinaryData(bytes, name, mimeType);
	const kept = keptOf(context.getInputData()[item], options.keepSource as KeepSource | undefined);
	const fields = filled.fields.map((field) => ({ ...field }));
	const count = fields.filter(({ status }) => status === 'filled').length;
	const told = { fileName: name, template: kind, filled: count, empty: fields.length - count };
	return {
		json: { ...kept.json, ...told, fields },
		binary: { ...kept.binary, [toText(options.outputField) ?? 'data']: file },
		pairedItem: { item },
	};
}

function readLooks({ flatten, side, size, minSize }: FillItemOptions) {
	return {
		flatten: flatten !== false,
		side: (side ?? 'auto') as Side,
		minSize: toNumber(minSize ?? SMALLEST_SIZE, 'Smallest Font Size', { min: 1 }),
		...(size !== undefined && { size: toNumber(size, 'Font Size', { min: 1 }) }),
	};
}

/** The fields of the template of one item, an item each. @throws OcrError */
export async function listItem(
	{ context, signal }: FillRun,
	item: number,
): Promise<INodeExecutionData[]> {
	const engine = await openLocal();
	const source = await findTemplate(context, item).load();
	const job = { source, ...jobLimits(readFillOptions(context, item)) };
	const fields = await engine.listFields(job, signal);
	return fields.map(({ options, ...field }) => ({
		json: { ...field, ...(options && { options: [...options] }) },
		pairedItem: { item },
	}));
}

async function openLocal() {
	const { sharedLocalEngine } = await import('../../core/engine/local/sharedLocalEngine');
	return sharedLocalEngine();
}

function jobLimits({ password, timeLimit }: FillItemOptions) {
	return {
		...(password !== undefined && password !== '' && { password: String(password) }),
		...(timeLimit !== undefined && {
			timeLimit: 1000 * toNumber(timeLimit, 'Time Limit', { min: 1 }),
		}),
	};
}

function findTemplate(context: IExecuteFunctions, item: number): DocumentRef {
	const [template, ...others] = listDocuments(context, item);
	if (template && others.length === 0) return template;
	throw new OcrError('parameter', "The parameter 'Template Binary Field' does not mean one file.", {
		description: 'Enter the name of the one field that holds the template.',
	});
}

async function readPictures(
	context: IExecuteFunctions,
	item: number,
	{ pictures }: FillItemOptions,
): Promise<Readonly<Record<string, PictureValue>>> {
	const found: Record<string, PictureValue> = {};
	const input = context.getInputData()[item];
	for (const { name, binaryField, width } of pictures?.picture ?? []) {
		const [file] = input ? listFiles(input, binaryField) : [];
		const placeholder = toText(name);
		if (!file || placeholder === undefined) continue;
		found[placeholder] = {
			bytes: await context.helpers.getBinaryDataBuffer(item, file.binary),
			width: toNumber(width ?? PICTURE_WIDTH, 'Width', { min: 1 }),
		};
	}
	return found;
}
