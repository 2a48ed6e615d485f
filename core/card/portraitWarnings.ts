import type { Warning } from '../result';

/** Under this the portrait is only a likely place. */
const LIKELY = 0.5;

/** What is to be said about a portrait that was asked for and found with some confidence. */
export function portraitWarnings(confidence: number | undefined): Warning[] {
	if (confidence === undefined || confidence >= LIKELY) return [];
	const message = 'No face was found; the portrait is cut from its likely place.';
	return [{ code: 'low-confidence', message }];
}
