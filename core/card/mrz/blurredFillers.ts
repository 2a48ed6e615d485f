import { ALPHABET, CLASSES, FILLER } from './alphabet';

/** What fillers look like in a blur. */
const BLURRED = [...'CK'].map((letter) => ALPHABET.indexOf(letter));
/** So many of them and of fillers side by side are no name and no number. */
const MIN_RUN = 6;
/** Names end in fewer of one letter. */
const MIN_LETTERS = 4;
/** Share of the letter's probability that goes to the filler. */
const MOVED = 0.97;

function leaderAt(slots: Float64Array, place: number): number {
	let best = 0;
	for (let k = 1; k < CLASSES; k++) {
		const [value, most] = [slots[place * CLASSES + k], slots[place * CLASSES + best]];
		if ((value as number) > (most as number)) best = k;
	}
	return best;
}

/** Whether the letter stands several times in a run of itself and fillers. */
function standsForFillers(leaders: readonly number[], letter: number): boolean {
	let run = 0;
	let letters = 0;
	for (const leader of leaders) {
		run = leader === letter || leader === FILLER ? run + 1 : 0;
		letters = run === 0 ? 0 : letters + (leader === letter ? 1 : 0);
		if (run >= MIN_RUN && letters >= MIN_LETTERS) return true;
	}
	return false;
}

/**
 * A blurred row shows its fillers as a letter, mostly C. Where a run gives that away, the letter
 * counts as a filler in the whole row, unless its neighbours speak against it.
 *
 * @param slots probabilities, `CLASSES` a place
 */
export function sharpenFillers(slots: Float64Array): Float64Array {
	const places = Array.from({ length: slots.length / CLASSES }, (_, place) => place);
	const leaders = places.map((place) => leaderAt(slots, place));
	const letters = BLURRED.filter((letter) => standsForFillers(leaders, letter));
	if (letters.length === 0) return slots;
	const sharp = Float64Array.from(slots);
	for (const place of places) {
		for (const letter of letters) {
			const from = place * CLASSES + letter;
			const moved = MOVED * (sharp[from] as number);
			sharp[from] = (sharp[from] as number) - moved;
			sharp[place * CLASSES + FILLER] = (sharp[place * CLASSES + FILLER] as number) + moved;
		}
	}
	return sharp;
}
