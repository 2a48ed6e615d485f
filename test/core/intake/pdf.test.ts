import { openDocument } from '../../../core/intake/openDocument';
import type { OpenOptions, Page } from '../../../core/intake/types';
import { ENCRYPTED_PDF } from './fixtures/encryptedPdf';
import { OPTIONS } from './fixtures/openOptions';
import { writePdf } from './fixtures/writePdf';
import type { PdfSketch } from './fixtures/writePdf';

/** WebAssembly modules are compiled at first use, which takes long on a busy machine. */
jest.setTimeout(180_000);

const LINES = 'BT /F1 12 Tf 20 160 Td (Invoice number 4711) Tj 0 -30 Td (Total amount) Tj ET';
const COLUMN = 'BT /F1 12 Tf 200 160 Td (Right column) Tj ET';
const locked = new Uint8Array(Buffer.from(ENCRYPTED_PDF, 'base64'));

async function pageOf(sketch: Partial<PdfSketch> & { content: string }, number = 1): Promise<Page> {
	const document = await openDocument(writePdf({ pages: [sketch.content], ...sketch }), OPTIONS);
	try {
		return await document.readPage(number);
	} finally {
		document.close();
	}
}

async function refusal(bytes: Uint8Array, options: Partial<OpenOptions> = {}, number = 1) {
	try {
		const document = await openDocument(bytes, { ...OPTIONS, ...options });
		try {
			await document.readPage(number);
		} finally {
			document.close();
		}
		return undefined;
	} catch (caught) {
		return caught;
	}
}

it('renders at 200 dpi and tells places at 144 dpi', async () => {
	const page = await pageOf({ content: LINES });
	expect(page.image).toMatchObject({ width: 833, height: 556, channels: 3 });
	expect(page).toMatchObject({ sentWidth: 600, sentHeight: 400 });
	expect(page.toSent[0]).toBeCloseTo(0.72, 2);
	expect(page.image.data[0]).toBe(255);
	expect(page.image.data).toContain(0);
});

it('keeps a large page within 3500 pixels', async () => {
	const page = await pageOf({ content: LINES, size: [4000, 2000] });
	expect(Math.max(page.image.width, page.image.height)).toBe(3500);
	expect(page.sentWidth).toBe(8000);
});

it('reads the text layer as lines, columns apart', async () => {
	const { textLayer, image } = await pageOf({ content: `${LINES} ${COLUMN}` });
	expect(textLayer?.map(({ text }) => text).sort()).toEqual([
		'Invoice number 4711',
		'Right column',
		'Total amount',
	]);
	const line = textLayer?.find(({ text }) => text === 'Invoice number 4711');
	expect(line?.charQuads).toHaveLength(19);
	const [[left, top], [right], , [, bottom]] = line!.quad;
	const scale = image.width / 300;
	expect(left / scale).toBeCloseTo(20, -0.5);
	expect(right / scale).toBeLessThan(140);
	expect(top / scale).toBeGreaterThan(25);
	expect(bottom / scale).toBeLessThan(47);
});

it.each([
	[0, [1, 0]],
	[90, [0, 1]],
	[180, [-1, 0]],
	[270, [0, -1]],
])('follows the text of a page turned by %i', async (rotate, direction) => {
	const page = await pageOf({ content: LINES, rotate });
	expect(page.image.width > page.image.height).toBe(rotate % 180 === 0);
	const [from, to] = page.textLayer!.find(({ text }) => text.startsWith('Invoice'))!.quad;
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy);
	expect(dx / length).toBeCloseTo(direction[0]!, 1);
	expect(dy / length).toBeCloseTo(direction[1]!, 1);
	for (const [x, y] of page.textLayer!.flatMap(({ quad }) => quad)) {
		expect(x >= 0 && x <= page.image.width && y >= 0 && y <= page.image.height).toBe(true);
	}
});

it.each([
	['little text', 'BT /F1 12 Tf 20 160 Td (Page 1) Tj ET'],
	['text laid invisibly over a scan', LINES.replace('BT', 'BT 3 Tr')],
	[
		'a large picture beside the text',
		`q 260 0 0 120 20 5 cm /Im Do Q ${LINES.replace('-30', '-12')}`,
	],
	['a font of unknown letters', LINES.replace('Invoice number', '\\001\\002\\003\\004')],
])('does not trust %s', async (_, content) => {
	expect((await pageOf({ content })).textLayer).toBeUndefined();
});

it('trusts text spread over a background picture, and beside a small logo', async () => {
	const rows = Array.from(
		{ length: 9 },
		(_, i) => `BT /F1 9 Tf 20 ${15 + 20 * i} Td (Line of text ${i}) Tj ET`,
	);
	const over = await pageOf({ content: `q 300 0 0 200 0 0 cm /Im Do Q ${rows.join(' ')}` });
	expect(over.textLayer).toHaveLength(9);
	const beside = await pageOf({ content: `q 40 0 0 40 250 10 cm /Im Do Q ${LINES}` });
	expect(beside.textLayer).toHaveLength(2);
});

it('sees what is filled into a form', async () => {
	const field =
		'<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Filled by hand)/Rect[20 60 280 90]/DA(/F1 12 Tf 0 g)/F 4>>';
	const { textLayer } = await pageOf({
		content: LINES,
		objects: [field],
		entries: '/Annots[5 0 R]',
		catalogue: '/AcroForm<</Fields[5 0 R]/NeedAppearances true/DR<</Font<</F1 3 0 R>>>>>>',
	});
	expect(textLayer?.map(({ text }) => text)).toContain('Filled by hand');
});

it('tells passwords, pages, damage and limits', async () => {
	expect(await refusal(locked)).toMatchObject({
		kind: 'password',
		message: 'The PDF is protected with a password.',
	});
	expect(await refusal(locked, { password: 'wrong' })).toMatchObject({
		kind: 'password',
		message: 'The password does not open this PDF.',
	});
	expect(await refusal(locked, { password: 'user' })).toBeUndefined();
	const three = writePdf({ pages: [LINES, LINES, LINES] });
	expect(await refusal(three, {}, 4)).toMatchObject({
		kind: 'page',
		message: 'Page 4 does not exist, the file has 3 pages.',
	});
	expect(await refusal(three, { limits: { ...OPTIONS.limits, maxPages: 2 } })).toMatchObject({
		kind: 'size',
		message: 'The file has 3 pages, at most 2 are accepted.',
	});
	expect(await refusal(three.slice(0, 300))).toMatchObject({
		kind: 'damaged',
		message: expect.stringContaining('cut off'),
	});
	expect(await refusal(writePdf({ pages: [LINES], size: [3, 200] }))).toMatchObject({
		kind: 'size',
	});
});

it('frees what it took: many openings do not grow', async () => {
	const bytes = writePdf({ pages: [LINES] });
	for (let round = 0; round < 20; round += 1) {
		const document = await openDocument(bytes, OPTIONS);
		await document.readPage(1);
		document.close();
		document.close();
	}
});
