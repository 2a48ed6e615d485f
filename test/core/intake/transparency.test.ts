import sharp from 'sharp';
import { openDocument } from '../../../core/intake/openDocument';
import { OPTIONS } from './fixtures/openOptions';

interface Bar {
	readonly colour: string;
	readonly y: number;
}

async function backgroundFor(bars: readonly Bar[]): Promise<number | undefined> {
	const drawn = bars.map(
		({ colour, y }) => `<rect x="10" y="${y}" width="60" height="6" fill="${colour}"/>`,
	);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60">${drawn.join('')}</svg>`;
	const file = await sharp(Buffer.from(svg)).png().toBuffer();
	const page = await (await openDocument(new Uint8Array(file), OPTIONS)).readPage(1);
	expect(page.image.channels).toBe(3);
	return page.image.data[0];
}

const CASES: ReadonlyArray<{ text: string; bars: readonly Bar[]; level: number }> = [
	{ text: 'black text', bars: [{ colour: '#000', y: 10 }], level: 255 },
	{ text: 'white text', bars: [{ colour: '#fff', y: 10 }], level: 0 },
	{ text: 'yellow text', bars: [{ colour: '#ffee55', y: 10 }], level: 0 },
	{ text: 'red text', bars: [{ colour: '#c00', y: 10 }], level: 255 },
	{
		text: 'black and white text',
		bars: [
			{ colour: '#000', y: 10 },
			{ colour: '#fff', y: 30 },
		],
		level: 128,
	},
	{ text: 'nothing', bars: [], level: 255 },
];

it.each(CASES)('chooses $level behind $text', async ({ bars, level }) => {
	expect(await backgroundFor(bars)).toBe(level);
});
