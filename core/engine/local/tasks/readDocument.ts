import { readBarcodes } from '../../../barcode/readBarcodes';
import { findCapability } from '../../../capabilities';
import { READERS } from '../../../capabilities/readers';
import type { ReadContext, Reader } from '../../../capabilities/types';
import { OcrError, toOcrError } from '../../../errors';
import { encodeJpeg } from '../../../export/encodeJpeg';
import { tableWorkbook } from '../../../export/tableWorkbook';
import { openDocument } from '../../../intake/openDocument';
import type { Document, Format } from '../../../intake/types';
import type { PageOutcome } from '../../types';
import { choosePages } from './choosePages';
import type { ReadInput, Task, Tools } from './types';

/** Read here though the cloud does not take it. */
const EXTRA_FORMATS: readonly Format[] = ['HEIC'];

/** Reads the pages asked for; one that cannot be read does not take the others with it. */
export const readDocument: Task<'read'> = async (input, tools) => {
	const { bytes, capability, options, parameters, limits } = input;
	const descriptor = findCapability(capability);
	const reader = Object.entries(READERS).find(([id]) => id === capability)?.[1];
	if (!descriptor || !reader) throw new OcrError('internal', `There is no reader "${capability}".`);
	const document = await openDocument(bytes, {
		password: options.password,
		limits,
		formats: [...descriptor.limits.formats, ...EXTRA_FORMATS],
		minSide: descriptor.limits.minSide,
	});
	try {
		const { format, pageCount } = document;
		const pages: PageOutcome[] = [];
		for (const page of choosePages({ document, options, parameters })) {
			pages.push(await readPage({ document, reader, input, tools }, page));
		}
		const [first] = pages;
		if (first && !first.ok && pages.every(({ ok }) => !ok)) throw OcrError.fromData(first.failure);
		return { format, pageCount, pages };
	} finally {
		document.close();
	}
};

interface PageJob {
	readonly document: Document;
	readonly reader: Reader;
	readonly input: ReadInput;
	readonly tools: Tools;
}

async function readPage(
	{ document, reader, input, tools }: PageJob,
	number: number,
): Promise<PageOutcome> {
	try {
		const page = await document.readPage(number);
		const reading = await reader(page, input.parameters, contextOf(input, tools));
		const { sentWidth: width, sentHeight: height } = page;
		return { page: number, ok: true, reading, width, height, engine: 'local' };
	} catch (caught) {
		return { page: number, ok: false, failure: toOcrError(caught).toData() };
	}
}

function contextOf({ options }: ReadInput, { models, runtime }: Tools): ReadContext {
	return {
		models,
		// WASM takes several times as long, so the smaller weights are its default.
		fast: options.fast ?? runtime === 'wasm',
		minConfidence: options.minConfidence ?? 0,
		classifyOnly: options.classifyOnly,
		encodeJpeg,
		makeWorkbook: tableWorkbook,
		readBarcodes,
	};
}
