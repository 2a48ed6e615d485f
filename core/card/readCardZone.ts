import { createPyramid } from '../image/pyramid';
import type { Page } from '../intake/types';
import type { Models } from '../models';
import type { Warning } from '../result';
import { joinRuns } from './labels/joinRuns';
import type { ZoneText } from './mrz/decodeZone';
import { readZone } from './mrz/readZone';
import { zoneWarnings } from './mrz/zoneWarnings';
import type { CardText, FieldReading } from './types';

/** The machine-readable zone of a card with the place and the confidence of its lines. */
export interface CardZone {
	readonly text: ZoneText;
	/** Top to bottom. */
	readonly lines: readonly FieldReading[];
	readonly warnings: readonly Warning[];
}

/** Lines with this many fillers in a row, or as a share of their characters, are of a zone. */
const FILLERS = /<\s*<|[A-Z0-9]{4}<[A-Z0-9<]{4}/u;

/** Whether a line of a zone is among the lines that were read. */
export function showsZone({ lines }: CardText): boolean {
	return lines.some(({ text }) => FILLERS.test(text));
}

/** Characters of the longer of two readings of one line that may differ. */
const ALIKE = 6;

function differences(a: string, b: string): number {
	return [...a].filter((char, i) => char !== b[i]).length;
}

/**
 * A line of the zone as it reads without any rule: where check digits contradict each other, the
 * zone was printed with wrong ones, and nothing may be set right by them.
 */
function plainReading(card: CardText, line: string): FieldReading | undefined {
	for (const run of joinRuns(card.lines)) {
		const glyphs = run.filter(({ char }) => char.trim() !== '');
		const value = glyphs.map(({ char }) => char).join('');
		if (value.length !== line.length || !/^[A-Z0-9<]+$/u.test(value)) continue;
		if (differences(value, line) > ALIKE) continue;
		const sum = glyphs.reduce((total, { confidence }) => total + confidence, 0);
		return { value, confidence: sum / glyphs.length };
	}
	return undefined;
}

/** Reads the zone of a card, or undefined where none shows. */
export async function readCardZone(
	page: Page,
	card: CardText,
	context: { readonly models: Models; readonly fast: boolean },
): Promise<CardZone | undefined> {
	if (page.textLayer || !showsZone(card)) return undefined;
	const zone = await readZone(createPyramid(page.image), card, context);
	if (!zone) return undefined;
	const distrusted = zone.corrected.length > 0 && zone.checks.some(({ holds }) => holds === false);
	const lines = zone.lines.map((value, i): FieldReading => {
		const plain = distrusted ? plainReading(card, value) : undefined;
		if (plain) return { ...plain, quad: zone.rows[i] };
		const all = zone.confidences[i] ?? [];
		const sum = all.reduce((total, confidence) => total + confidence, 0);
		return { value, confidence: all.length === 0 ? 0 : sum / all.length, quad: zone.rows[i] };
	});
	const said = distrusted ? { ...zone, corrected: [] } : zone;
	return { text: zone, lines, warnings: zoneWarnings(said) };
}
