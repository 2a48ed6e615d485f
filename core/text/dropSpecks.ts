import { quadBounds, quadThickness } from '../image/quad';
import { multiScriptOf } from './readableScripts';
import type { TextLine } from './types';

/** A box this much thinner than the line beside it may hold cut off signs alone … */
const THIN = 0.6;
/** … that look like a few letters at most … */
const FEW_LETTERS = 4;
/** … and are no further from the line than this many times its height. */
const NEAR = 0.35;

const NO_LETTERS = /[^\p{L}\p{N}]/gu;

function hasStackedSigns({ characters }: TextLine): boolean {
	return characters.some(({ char }) => {
		const script = multiScriptOf(char);
		return script !== undefined && script !== 'Viet' && script !== 'Cyrl' && script !== 'Hang';
	});
}

/** Whether a thin box hangs above or below a line, within its ends. */
function hangsOn(speck: TextLine, line: TextLine): boolean {
	const height = quadThickness(line.quad);
	if (quadThickness(speck.quad) >= THIN * height) return false;
	const [a, b] = [quadBounds(speck.quad), quadBounds(line.quad)];
	if (a.left < b.left - height || a.right > b.right + height) return false;
	return Math.max(a.top - b.bottom, b.top - a.bottom) <= NEAR * height;
}

/**
 * Takes the text from boxes that hold no line: dots, points and vowel signs above and below
 * letters of other scripts, which the detector took for lines of their own.
 */
export function dropSpecks(lines: readonly TextLine[]): TextLine[] {
	const large = lines.filter(hasStackedSigns);
	return lines.map((line) => {
		const few = line.text.replace(NO_LETTERS, '').length <= FEW_LETTERS;
		if (!few || !large.some((other) => other !== line && hangsOn(line, other))) return line;
		return { ...line, text: '', confidence: 0, characters: [] };
	});
}
