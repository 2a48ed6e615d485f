import { joinRuns } from '../../card/labels/joinRuns';
import { makePiece } from '../../card/labels/piece';
import { readLabelledFields } from '../../card/labels/readLabelledFields';
import type { CardText, FieldReading, FieldReadings } from '../../card/types';
import { BACK_FIELDS, BACK_PRINTED, type BackField } from './fields';
import { parseNumber, parseSerial } from './parse';

/** The first value of a form in the rows of the card, and the row that it stands in. */
function findRow(
	rows: readonly FieldReading[],
	parse: (text: string) => string | undefined,
): { readonly found?: FieldReading; readonly row?: FieldReading } {
	for (const row of rows) {
		const value = parse(row.value);
		if (value !== undefined) return { found: { ...row, value, raw: row.value }, row };
	}
	return {};
}

function rowsOf({ lines }: CardText): FieldReading[] {
	return joinRuns(lines).map((glyphs) => {
		const { text, quad } = makePiece(glyphs);
		const ink = glyphs.filter(({ char }) => char.trim() !== '');
		const sum = ink.reduce((total, { confidence }) => total + confidence, 0);
		return { value: text, quad, confidence: ink.length === 0 ? 0 : sum / ink.length };
	});
}

/**
 * The back. The two numbers tell themselves by their form: the word before them also stands in
 * addresses.
 */
export function readBack(card: CardText): FieldReadings<BackField> {
	const { fields } = readLabelledFields(card, BACK_FIELDS, { printed: BACK_PRINTED });
	const rows = rowsOf(card);
	const number = findRow(rows, parseNumber);
	const serial = findRow(
		rows.filter((row) => row !== number.row),
		parseSerial,
	);
	return { ...fields, nrc_id_back: number.found, card_id: serial.found };
}
