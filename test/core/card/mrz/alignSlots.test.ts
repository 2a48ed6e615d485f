import { ALPHABET, CLASSES, FILLER } from '../../../../core/card/mrz/alphabet';
import { alignSlots } from '../../../../core/card/mrz/alignSlots';
import type { Spike } from '../../../../core/card/mrz/findSpikes';

/** Spikes of a text, with places from `middle`; blanks in the text are places without a spike. */
function spikesOf(text: string, middle: (place: number) => number): Spike[] {
	return [...text].flatMap((character, place) => {
		if (character === ' ') return [];
		const classes = new Float64Array(CLASSES);
		classes[ALPHABET.indexOf(character)] = 0.98;
		return [{ at: middle(place), mass: 0.98, classes }];
	});
}

function textOf(slots: Float64Array): string {
	const places = Array.from({ length: slots.length / CLASSES }, (_, i) => i);
	return places
		.map((place) => {
			const values = [...slots.subarray(place * CLASSES, (place + 1) * CLASSES)];
			return ALPHABET[values.indexOf(Math.max(...values))];
		})
		.join('');
}

const LINE = 'P<UTOHARBOUR<<MINA<ROSE<<<<<<<<<<<<<<<<<<<<<';

describe('characters of a row', () => {
	it('come to their places', () => {
		const { slots, cost } = alignSlots(
			spikesOf(LINE, (place) => 6 + 4 * place),
			44,
		);
		expect(textOf(slots)).toBe(LINE);
		expect(cost).toBeLessThan(2);
	});

	it('keep their places where fillers were lost', () => {
		const lost = `${LINE.slice(0, 30)} <  ${LINE.slice(34)}`;
		const { slots, unseen } = alignSlots(
			spikesOf(lost, (place) => 6 + 4 * place),
			44,
		);
		expect(textOf(slots)).toBe(LINE);
		expect(unseen).toBe(3);
	});

	it('are told from dirt at the ends and between them', () => {
		const dirt = [
			...spikesOf('1', () => 1),
			...spikesOf(LINE, (place) => 12 + 4 * place),
			...spikesOf('I', () => 100.5).map((spike) => ({ ...spike, mass: 0.3 })),
		].sort((a, b) => a.at - b.at);
		expect(textOf(alignSlots(dirt, 44).slots)).toBe(LINE);
	});

	it('come closer towards one end when seen at an angle', () => {
		const { slots } = alignSlots(
			spikesOf(LINE, (place) => 6 + 4 * place + 0.02 * place * (43 - place)),
			44,
		);
		expect(textOf(slots)).toBe(LINE);
	});

	it('fit the number of places that they have', () => {
		const spikes = spikesOf(LINE.slice(0, 36), (place) => 6 + 4 * place);
		expect(alignSlots(spikes, 36).cost).toBeLessThan(alignSlots(spikes, 44).cost);
	});

	it('are most likely fillers where nothing was seen at all', () => {
		const { slots } = alignSlots([], 3);
		expect(slots[FILLER]).toBeGreaterThan(0.5);
	});
});
