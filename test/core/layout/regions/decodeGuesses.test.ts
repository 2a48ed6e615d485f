import { decodeGuesses } from '../../../../core/layout/regions/decodeGuesses';
import type { Tensor } from '../../../../core/models';

const SIZE = { width: 128, height: 64 };
const CLASSES = 10;
const BINS = 8;

/** Empty maps of all strides. */
function emptyOutputs(): Tensor[] {
	const counts = [8, 16, 32, 64].map(
		(stride) => Math.ceil(SIZE.width / stride) * Math.ceil(SIZE.height / stride),
	);
	const map = (count: number, depth: number): Tensor => ({
		data: new Float32Array(count * depth),
		dims: [1, count, depth],
	});
	return [
		...counts.map((count) => map(count, CLASSES)),
		...counts.map((count) => map(count, 4 * BINS)),
	];
}

/** Sets a class of a cell of the second stride (16 pixels), with two steps to every side. */
function setGuess(outputs: readonly Tensor[], cell: number, kind: number, score: number): void {
	outputs[1]!.data[cell * CLASSES + kind] = score;
	for (let side = 0; side < 4; side++) outputs[5]!.data[(cell * 4 + side) * BINS + 2] = 30;
}

describe('the boxes of the layout network', () => {
	it('lie around the middle of their cell by the expected distances', () => {
		const outputs = emptyOutputs();
		setGuess(outputs, 9, 4, 0.8);
		const [guess] = decodeGuesses(outputs, SIZE);
		expect(guess).toMatchObject({ kind: 'table' });
		expect(guess?.score).toBeCloseTo(0.8);
		const { left, top, right, bottom } = guess!.bounds;
		// Cell 9 of 8 columns: the second of the second row; the box is cut at the upper edge.
		for (const [found, wanted] of [
			[left, 0],
			[top, 0],
			[right, 56],
			[bottom, 56],
		]) {
			expect(found).toBeCloseTo(wanted!, 3);
		}
	});

	it('are left out where they are unsure, or a second one of the same place', () => {
		const outputs = emptyOutputs();
		setGuess(outputs, 10, 1, 0.9);
		setGuess(outputs, 11, 1, 0.7);
		setGuess(outputs, 30, 0, 0.2);
		expect(decodeGuesses(outputs, SIZE).map(({ kind }) => kind)).toEqual(['title']);
	});
});
