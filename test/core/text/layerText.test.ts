import type { LayerLine } from '../../../core/intake/types';
import { turnQuad } from '../../../core/image/quad';
import { layerText } from '../../../core/text/layerText';
import { quadAt } from './lineAt';

const line = (text: string, x: number, y: number): LayerLine => ({
	text,
	quad: quadAt({ x, y, width: 100, height: 20 }),
});

describe("a PDF's own text", () => {
	it('comes in reading order and is sure', () => {
		const { rows, direction } = layerText([
			line('below', 10, 60),
			line('right', 200, 10),
			line('left', 10, 12),
		]);
		expect(rows.map((row) => row.map(({ text }) => text))).toEqual([['left', 'right'], ['below']]);
		expect(rows.flat().every(({ confidence }) => confidence === 1)).toBe(true);
		expect(direction).toBe(0);
	});

	it('is empty for a page without text', () => {
		expect(layerText([])).toEqual({ rows: [], direction: 0 });
	});

	it('spreads characters evenly where the file does not place them', () => {
		const [row] = layerText([line('a𝄞bc', 0, 0)]).rows;
		const spans = row?.[0]?.characters.map(({ char, from, to }) => [char, from, to]);
		expect(spans).toEqual([
			['a', 0, 0.25],
			['𝄞', 0.25, 0.5],
			['b', 0.5, 0.75],
			['c', 0.75, 1],
		]);
	});

	it('places characters where the file says, also on turned lines', () => {
		const charQuads = [
			quadAt({ x: 0, y: 0, width: 70, height: 20 }),
			quadAt({ x: 70, y: 0, width: 30, height: 20 }),
		];
		const spansOf = (turns: number) => {
			const quad = turnQuad(line('Wi', 0, 0).quad, turns);
			const quads = charQuads.map((own) => turnQuad(own, turns));
			const [row] = layerText([{ text: 'Wi', quad, charQuads: quads }]).rows;
			return row?.[0]?.characters.map(({ from, to }) => [from, to]);
		};
		expect(spansOf(0)).toEqual([
			[0, expect.closeTo(0.7)],
			[expect.closeTo(0.7), 1],
		]);
		expect(spansOf(2)).toEqual([
			[expect.closeTo(0.3), 1],
			[0, expect.closeTo(0.3)],
		]);
	});

	it('tells how a turned page stands', () => {
		const upsideDown = { ...line('abc', 0, 0), quad: turnQuad(line('', 0, 0).quad, 2) };
		expect(layerText([upsideDown]).direction).toBeCloseTo(180);
		const upwards = {
			...line('abc', 0, 0),
			quad: turnQuad(quadAt({ x: 0, y: 0, width: 20, height: 90 }), 3),
		};
		expect(layerText([upwards]).direction).toBeCloseTo(270);
	});
});
