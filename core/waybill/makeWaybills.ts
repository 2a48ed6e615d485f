import { OcrError, toOcrError, type OcrErrorData } from '../errors';
import { openShaper, type Shaper } from '../typeset/openShaper';
import { checkOrder, type CheckOptions } from './checks/checkOrder';
import type { Placed } from './label/placed';
import { setLabel } from './label/setLabel';
import { LABEL_SIZES } from './label/sizes';
import { LABEL_TEMPLATES } from './label/templates';
import { mapOrder, type CarrierOrder, type MappingRow } from './order/mapOrder';
import { readOrder, type OrderDraft } from './order/readOrder';
import { writeCsv } from './output/writeCsv';
import { writeFiles, type FileOptions, type LabelFile } from './output/writeFiles';
import type { WaybillOrder } from './types';

/** How labels look and come out; template and size by their ids. */
export interface WaybillDesign extends Omit<FileOptions, 'template' | 'size' | 'dotsPerMm'> {
	readonly template: string;
	readonly size: string;
	/** Of the printer. */
	readonly resolution: 203 | 300;
}

export interface WaybillRequest {
	readonly drafts: readonly OrderDraft[];
	readonly checks: CheckOptions;
	readonly design: WaybillDesign;
	/** A carrier's own names; empty: none. */
	readonly mapping: readonly MappingRow[];
	/** Whether a CSV file of all orders is made. */
	readonly csv: boolean;
}

/** What became of a draft. One that cannot be printed does not take the others with it. */
export type WaybillOutcome =
	| {
			readonly ok: true;
			readonly order: WaybillOrder;
			readonly carrierOrder?: CarrierOrder;
			readonly remarks: readonly string[];
	  }
	| { readonly ok: false; readonly failure: OcrErrorData };

export interface Waybills {
	/** In the order of the drafts. */
	readonly outcomes: readonly WaybillOutcome[];
	/** With the labels of all drafts that can be printed; none when there is no such draft. */
	readonly files: readonly LabelFile[];
	readonly csv?: string;
}

/** Dots a millimetre by the name under which printers are sold: 203 dpi are 203.2. */
const DOTS_PER_MM = { 203: 8, 300: 12 } as const;

/**
 * Reads, checks and prints orders: labels in one file a format, or one picture a label.
 * @throws OcrError parameter, when no label can be made like this
 */
export async function makeWaybills(request: WaybillRequest): Promise<Waybills> {
	const options = toOptions(request.design);
	const shaper = await openShaper();
	const outcomes: WaybillOutcome[] = [];
	const labels: Array<readonly Placed[]> = [];
	const orders: WaybillOrder[] = [];
	for (const draft of request.drafts) {
		try {
			const made = await makeLabel(draft, request.checks, { options, shaper });
			const { mapping } = request;
			const carrierOrder = mapping.length > 0 ? mapOrder(made.order, mapping) : undefined;
			const { order, remarks, placed } = made;
			outcomes.push({ ok: true, order, remarks, ...(carrierOrder && { carrierOrder }) });
			labels.push(placed);
			orders.push(order);
		} catch (caught) {
			outcomes.push({ ok: false, failure: toOcrError(caught).toData() });
		}
	}
	return {
		outcomes,
		files: await writeFiles(labels, options),
		...(request.csv && orders.length > 0 && { csv: writeCsv(orders, request.mapping) }),
	};
}

interface Printing {
	readonly options: FileOptions;
	readonly shaper: Shaper;
}

async function makeLabel(draft: OrderDraft, checks: CheckOptions, { options, shaper }: Printing) {
	const { order, remarks } = await checkOrder(readOrder(draft), checks);
	const label = await setLabel(order, options, shaper);
	return { order, placed: label.placed, remarks: [...remarks, ...label.remarks] };
}

function toOptions({ template, size, resolution, ...rest }: WaybillDesign): FileOptions {
	const look = LABEL_TEMPLATES.find(({ id }) => id === template);
	const format = LABEL_SIZES.find(({ id }) => id === size);
	if (!look) throw unknown('Template', template);
	if (!format) throw unknown('Label Size', size);
	if (format.sheet && rest.formats.some((one) => one !== 'pdf')) {
		throw new OcrError('parameter', 'Sheets of labels are made as PDF only.', {
			description: 'Choose another label size for PNG and ZPL, or leave PDF alone under Formats.',
		});
	}
	return { ...rest, template: look, size: format, dotsPerMm: DOTS_PER_MM[resolution] };
}

function unknown(label: string, value: string): OcrError {
	return new OcrError('parameter', `The parameter '${label}' does not fit: '${value}'.`, {
		description: 'Choose one of the list.',
	});
}
