import type { Barcode } from '../../barcode/types';
import { fieldConfidence } from '../../card/fieldConfidence';
import type { FieldReadings } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { OcrError } from '../../errors';
import { quadBounds } from '../../image/quad';
import { roundShare } from '../../result';
import { scriptsOf } from '../../text/scripts';
import type { Reader } from '../types';
import { readRows, type UprightLine } from '../web-image/readRows';
import type { WaybillElectronicResult } from './descriptor';
import { findSortingCode, findWaybillNumber, printsOnly } from './findNumbers';
import { findParties, type PartyField } from './findParties';

type WaybillField = PartyField | 'waybill_number' | 'code';

const EXPECTED: Readonly<Partial<Record<WaybillField, string>>> = {
	waybill_number: 'Tracking Number',
	receiver_name: 'Name of the Receiver',
	receiver_phone: 'Phone of the Receiver',
	receiver_address: 'Address of the Receiver',
};

/**
 * A waybill label: its number from the barcode or in letters, the sorting code, receiver and
 * sender.
 */
export const readWaybillElectronic: Reader = async (page, _parameters, context) => {
	const read = await readRows(page, { detect_direction: true }, context);
	const barcodes = (await context.readBarcodes?.(page.image)) ?? [];
	const rows = read.rows.map((row) => row.filter((line) => !liesIn(line, barcodes)));
	const lines = rows.flat();
	const number = findWaybillNumber(barcodes, lines);
	const code = findSortingCode(lines, number?.value);
	// Long numbers would be taken for telephone numbers.
	const others = lines.filter((line) => !printsOnly(line, [number?.value, code?.value]));
	const fields: FieldReadings<WaybillField> = {
		waybill_number: number,
		code,
		...findParties(others),
	};
	if (!number && !fields.receiver_address && !fields.receiver_phone) throw noWaybill();
	const confidence = fieldConfidence(fields);
	const text = rows
		.filter((row) => row.length > 0)
		.map((row) => row.map((line) => line.text).join(' '))
		.join('\n');
	return {
		result: toResult(fields, confidence),
		warnings: warnAboutMissing(fields, EXPECTED),
		// A hair under a whole turn would be rounded to 360.
		direction: roundShare(read.direction) % 360,
		scripts: scriptsOf(text),
		confidence: meanOf(Object.values(confidence)),
		text,
		extras: { barcodes: barcodes.map(({ format, text: content }) => ({ format, text: content })) },
		origin: page.textLayer ? 'text-layer' : 'recognition',
	};
};

/** Symbols look like letters in places. */
function liesIn({ line }: UprightLine, barcodes: readonly Barcode[]): boolean {
	const { left, right, top, bottom } = quadBounds(line.quad);
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	return barcodes
		.map(({ quad }) => quadBounds(quad))
		.some((area) => x > area.left && x < area.right && y > area.top && y < area.bottom);
}

function toResult(
	fields: FieldReadings<WaybillField>,
	confidence: Readonly<Record<string, number>>,
): WaybillElectronicResult {
	const value = (name: WaybillField): string => fields[name]?.value ?? '';
	return {
		waybill_number: value('waybill_number'),
		code: value('code'),
		receiver_name: value('receiver_name'),
		receiver_phone: value('receiver_phone'),
		receiver_address: value('receiver_address'),
		sender_name: value('sender_name'),
		sender_phone: value('sender_phone'),
		sender_address: value('sender_address'),
		confidence,
	};
}

function meanOf(values: readonly number[]): number {
	const sum = values.reduce((total, value) => total + value, 0);
	return values.length === 0 ? 0 : roundShare(sum / values.length);
}

function noWaybill(): OcrError {
	return new OcrError('content', 'The picture shows neither a waybill number nor a receiver.', {
		description: 'Give a sharp picture of the whole label.',
	});
}
