/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import sharp from 'sharp';

import type { Image } from '../../../../core/image/image';
import { eraseSeals } from '../../../../core/layout/seals/eraseSeals';
import { findSeals } from '../../../../core/layout/seals/findSeals';
import { locateSeals } from '../../../../core/layout/seals/locateSeals';
import { drawPlainPage } from '../../../generators/seals/drawPlainPage';
import { drawSealPage } from '../../../generators/seals/drawSealPage';
import { openModels } from '../../capabilities/general-text/readPicture';

async function decode(bytes: Buffer): Promise<Image> {
	const { data, info } = await sharp(bytes)
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, channels: 3, data: new Uint8Array(data) };
}

/** Share of the pixels of an area that are clearly coloured. */
function colouredShare(
	{ width, data }: Image,
	quad: readonly (readonly [number, number])[],
): number {
	const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
	let [coloured, seen] = [0, 0];
	for (let y = Math.floor(Math.min(...ys)); y < Math.max(...ys); y++) {
		for (let x = Math.floor(Math.min(...xs)); x < Math.max(...xs); x++) {
			const at = (y * width + x) * 3;
			const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
			if (Math.max(r, g, b) - Math.min(r, g, b) > 60) coloured++;
			seen++;
		}
	}
	return coloured / seen;
}

describe('seals', () => {
	it('are found on a page with the text along their ring', async () => {
		const page = await drawSealPage(7, { kind: 'round', way: 'clean', count: 1 });
		const reader = { models: await openModels(), model: 'recognition-small' } as const;
		const seals = await findSeals(await decode(page.bytes), reader);
		expect(seals).toHaveLength(1);
		const { shape, colour, text } = seals[0]!;
		expect({ shape, colour }).toEqual({ shape: 'circle', colour: page.seals[0]!.colour });
		expect(text).toContain(page.seals[0]!.ring);
	});

	it('of persons are read in columns from the right', async () => {
		const page = await drawSealPage(11, { kind: 'name', way: 'clean', count: 1 });
		const reader = { models: await openModels(), model: 'recognition-small' } as const;
		const seals = await findSeals(await decode(page.bytes), reader);
		expect(seals.map(({ shape, text }) => [shape, text])).toEqual([
			['rectangle', page.seals[0]!.lines[0]],
		]);
	});

	it('are not seen in red headings and red tables', async () => {
		for (const kind of ['heading', 'form'] as const) {
			const page = await drawPlainPage(6, kind);
			expect(locateSeals(await decode(page.bytes))).toEqual([]);
		}
	});

	it('are taken out of a page, the print under them stays', async () => {
		const page = await drawSealPage(7, { kind: 'round', way: 'clean', count: 1 });
		const image = await decode(page.bytes);
		const erased = eraseSeals(image);
		const { quad } = page.seals[0]!;
		expect(colouredShare(image, quad)).toBeGreaterThan(0.05);
		expect(colouredShare(erased, quad)).toBeLessThan(0.005);
		const darkness = ({ data }: Image): number => data.filter((value) => value < 60).length;
		expect(darkness(erased)).toBeGreaterThan(0.9 * darkness(await withoutColour(image)));
	});

	it('leave pages without them as they are', async () => {
		const page = await drawPlainPage(6, 'heading');
		const image = await decode(page.bytes);
		expect(eraseSeals(image)).toBe(image);
	});
});

/** Coloured pixels become white. */
async function withoutColour(image: Image): Promise<Image> {
	const data = Uint8Array.from(image.data);
	for (let at = 0; at < data.length; at += 3) {
		const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
		if (Math.max(r, g, b) - Math.min(r, g, b) > 40) data.fill(255, at, at + 3);
	}
	return { ...image, data };
}
