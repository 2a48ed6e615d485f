import sharp from 'sharp';

import { annotate } from '../../../core/export/annotate';
import { drawNumber } from '../../../core/export/drawNumber';
import type { Page } from '../../../core/intake/types';
import type { Quad } from '../../../core/result';

function whitePage(changes: Partial<Page> = {}): Page {
	const [width, height] = [80, 60];
	const data = new Uint8Array(width * height * 3).fill(255);
	return {
		number: 1,
		image: { width, height, channels: 3, data },
		toSent: [1, 0, 0, 0, 1, 0],
		sentWidth: width,
		sentHeight: height,
		...changes,
	};
}

const BOX: Quad = [
	[20, 30],
	[60, 30],
	[60, 50],
	[20, 50],
];

async function isDrawn(png: Uint8Array, x: number, y: number): Promise<boolean> {
	const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const at = (y * info.width + x) * 3;
	return [0, 1, 2].some((channel) => (data[at + channel] ?? 255) < 250);
}

describe('an annotated picture', () => {
	it('has the size of the page and a line around each box', async () => {
		const png = await annotate(whitePage(), [BOX]);
		expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 80, height: 60 });
		expect(await isDrawn(png, 40, 30)).toBe(true);
		expect(await isDrawn(png, 40, 40)).toBe(false);
	});

	it('has the number of the box above its first corner', async () => {
		const png = await annotate(whitePage(), [BOX]);
		expect(await isDrawn(png, 24, 21)).toBe(true);
	});

	it('is drawn upright though the page was sent turned', async () => {
		// x of the page as sent is 60 minus y of the upright page, y is its x.
		const page = whitePage({ toSent: [0, -1, 60, 1, 0, 0], sentWidth: 60, sentHeight: 80 });
		const sent: Quad = [
			[30, 20],
			[30, 60],
			[10, 60],
			[10, 20],
		];
		const png = await annotate(page, [sent]);
		expect(await isDrawn(png, 40, 30)).toBe(true);
		expect(await isDrawn(png, 20, 40)).toBe(true);
		expect(await isDrawn(png, 40, 40)).toBe(false);
	});

	it('is the page itself where nothing was read', async () => {
		const png = await annotate(whitePage(), []);
		expect(await isDrawn(png, 40, 30)).toBe(false);
	});
});

it('draws every digit differently', () => {
	const drawn = [...'0123456789'].map((digit) => drawNumber(Number(digit), [0, 0], 10));
	expect(new Set(drawn).size).toBe(10);
	expect(drawNumber(12, [0, 0], 10)).toContain('M');
});
