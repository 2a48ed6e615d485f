import sharp from 'sharp';
import { openDocument } from '../../../core/intake/openDocument';
import { OPTIONS } from './fixtures/openOptions';

interface Bar {
	readonly colour: string;
	readonly y: number;
}

async function backgroundFor(bars: readonly Bar[], paper = 'none'): Promise<number | undefined> {
	const drawn = bars.map(
		({ colour, y }) => `<rect x="10" y="${y}" width="60" height="6" fill="${colour}"/>`,
	);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"><rect x="4" y="4" width="72" height="52" fill="${paper}"/>${drawn.join('')}</svg>`;
	const file = await sharp(Buffer.from(svg)).png().toBuffer();
	const page = await (await openDocument(new Uint8Array(file), OPTIONS)).readPage(1);
	expect(page.image.channels).toBe(3);
	return page.image.data[0];
}

it.each([
	['white', 'black text', [{ colour: '#000', y: 10 }], 255],
	['black', 'white text', [{ colour: '#fff', y: 10 }], 0],
	['black', 'yellow text', [{ colour: '#ffee55', y: 10 }], 0],
	['white', 'red text', [{ colour: '#c00', y: 10 }], 255],
	[
		'grey',
		'black and white text',
		[
			{ colour: '#000', y: 10 },
			{ colour: '#fff', y: 30 },
		],
		128,
	],
	['white', 'nothing', [], 255],
] as const)('chooses %s behind %s', async (_, __, bars, level) => {
	expect(await backgroundFor(bars)).toBe(level);
});
