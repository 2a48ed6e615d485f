import type { Page } from '../../intake/types';
import { quadBounds } from '../../image/quad';
import type { Warning } from '../../result';
import type { TextLine } from '../../text/types';

/** The cloud's advice for one page (service overview, General Text). */
const MANY_CHARACTERS = 1800;
/** Text that covers less than this share of the picture is a small document in a large photo. */
const SMALL_DOCUMENT = 0.1;
/** Under this mean confidence (0..1) many characters are wrong. */
const LOW_CONFIDENCE = 0.75;

function coveredShare(lines: readonly TextLine[], { image }: Page): number {
	const bounds = lines.map(({ quad }) => quadBounds(quad));
	const width =
		Math.max(...bounds.map(({ right }) => right)) - Math.min(...bounds.map(({ left }) => left));
	const height =
		Math.max(...bounds.map(({ bottom }) => bottom)) - Math.min(...bounds.map(({ top }) => top));
	return (width * height) / (image.width * image.height);
}

/** Remarks on how far a reading can be relied on. */
export function warningsOf(lines: readonly TextLine[], page: Page, confidence: number): Warning[] {
	if (lines.length === 0) return [{ code: 'no-text', message: 'No text was found.' }];
	const warnings: Warning[] = [];
	const characters = lines.reduce((sum, line) => sum + line.characters.length, 0);
	if (confidence < LOW_CONFIDENCE) {
		const message =
			'The text is hard to read; many characters may be wrong. Use a sharper picture.';
		warnings.push({ code: 'low-confidence', message });
	}
	if (lines.length > 1 && coveredShare(lines, page) < SMALL_DOCUMENT) {
		const message = 'The text fills little of the picture. Cut the picture to the document.';
		warnings.push({ code: 'small-document', message });
	}
	if (characters > MANY_CHARACTERS) {
		const message = `The page holds more than ${MANY_CHARACTERS} characters; the cloud engine may be less exact on it.`;
		warnings.push({ code: 'many-characters', message });
	}
	return warnings;
}
