import type { IExecuteFunctions } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import { CHECKS } from '../../core/waybill/checks/checkParty';
import type { WaybillRequest } from '../../core/waybill/makeWaybills';
import type { MappingRow } from '../../core/waybill/order/mapOrder';
import { LABEL_FORMATS } from '../../core/waybill/output/writeFiles';
import { toNumber, toText } from '../shared/coerceParameter';
import type { KeepSource } from '../shared/readSettings';

/** How one waybill, or all of them, are made and put out. */
export interface WaybillSettings {
	readonly request: Omit<WaybillRequest, 'drafts'>;
	/** Two letters: whose numbers have no country code. */
	readonly country: string;
	/** Binary field of the label. */
	readonly field: string;
	/** Without ending; absent: the number of the waybill. */
	readonly fileName?: string;
	readonly keepSource?: KeepSource;
	/** Milliseconds. */
	readonly timeLimit?: number;
}

type Raw = Readonly<Record<string, unknown>>;

/** @throws OcrError parameter */
export function readWaybillSettings(context: IExecuteFunctions, item: number): WaybillSettings {
	const options = context.getNodeParameter('options', item, {}) as Raw;
	const { timeLimit } = options;
	return {
		request: {
			checks: {
				checks: options.checks === undefined ? CHECKS : chosen(options.checks, CHECKS, 'Checks'),
				correct: options.correctDivisions === true,
			},
			design: readDesign(context, item, options),
			mapping: readMapping(context, item),
			csv: options.csv === true,
		},
		country: readCountry(options.country ?? 'CN'),
		field: toText(context.getNodeParameter('field', item, 'label')) ?? 'label',
		fileName: toText(options.fileName),
		keepSource: options.keepSource as KeepSource | undefined,
		...(timeLimit !== undefined && {
			timeLimit: 1000 * toNumber(timeLimit, 'Time Limit', { min: 1 }),
		}),
	};
}

function readDesign(context: IExecuteFunctions, item: number, options: Raw) {
	return {
		template: String(context.getNodeParameter('template', item, 'generic')),
		size: String(context.getNodeParameter('size', item, '100x150')),
		formats: chosen(context.getNodeParameter('formats', item, ['pdf']), LABEL_FORMATS, 'Formats'),
		resolution: Number(options.resolution) === 300 ? 300 : 203,
		firstPlace: toNumber(options.firstPlace ?? 1, 'First Place on Sheet', { min: 1, max: 4 }),
		usesOwnFont: options.latinText !== 'pictures',
		printerFont: readFont(options.printerFont),
	} as const;
}

/** Those of `known` that a parameter names; expressions may give text with commas. */
function chosen<T extends string>(value: unknown, known: readonly T[], label: string): T[] {
	const names: unknown[] = Array.isArray(value) ? value : String(value ?? '').split(',');
	const asked = names.map((name) => String(name).trim()).filter((name) => name !== '');
	const wrong = asked.find((name) => !known.some((one) => one === name));
	if (wrong === undefined) return known.filter((one) => asked.includes(one));
	throw new OcrError('parameter', `The parameter '${label}' does not fit: '${wrong}'.`, {
		description: `Choices: ${known.join(', ')}.`,
	});
}

function readCountry(value: unknown): string {
	const country = String(value).trim().toUpperCase();
	if (/^[A-Z]{2}$/.test(country)) return country;
	throw new OcrError('parameter', `The option 'Country' does not fit: '${country}'.`, {
		description: 'Enter two letters, such as CN, TH or VN.',
	});
}

/** Anything else could begin a command of its own. */
function readFont(value: unknown): string | undefined {
	const font = toText(value);
	if (font === undefined || /^[A-Z]:[\w-]{1,16}\.(?:TTF|TTE|FNT)$/i.test(font)) return font;
	throw new OcrError('parameter', `The option 'ZPL Font' does not fit: '${font}'.`, {
		description: 'Enter drive and file of a font in the printer, such as E:SIMSUN.TTF.',
	});
}

function readMapping(context: IExecuteFunctions, item: number): MappingRow[] {
	const { fields, values } = context.getNodeParameter('mapping', item, {}) as {
		readonly fields?: readonly Raw[];
		readonly values?: readonly Raw[];
	};
	const named = (row: Raw): string => toText(row.name) ?? '';
	return [
		...(fields ?? []).map((row) => ({ field: String(row.field), name: named(row) })),
		...(values ?? []).map((row) => ({ value: String(row.value ?? ''), name: named(row) })),
	].filter(({ name }) => name !== '');
}
