import sharp from 'sharp';

import type { Image } from '../../../../core/image/image';
import { findSignatures } from '../../../../core/layout/signatures/findSignatures';
import { findSignatureLabels } from '../../../../core/layout/signatures/signatureLabels';
import type { Quad } from '../../../../core/result';
import type { TextLine } from '../../../../core/text/types';

/** A line of letters of one width, read surely. */
function lineAt(text: string, [x, y]: readonly [number, number], confidence = 0.99): TextLine {
	const width = text.length * 14;
	const characters = [...text].map((char, i, { length }) => {
		return { char, confidence, from: i / length, to: (i + 1) / length };
	});
	const quad: Quad = [
		[x, y],
		[x + width, y],
		[x + width, y + 28],
		[x, y + 28],
	];
	return { text, confidence, quad, characters };
}

const SCRIBBLE = 'M300 340C320 260 335 300 340 345S380 280 400 330S450 290 480 335S540 300 560 325';

async function drawPage(svg: string): Promise<Image> {
	const page = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="100%" height="100%" fill="#fff"/>${svg}</svg>`;
	const { data, info } = await sharp(Buffer.from(page))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, channels: 3, data: new Uint8Array(data) };
}

const rule = '<path d="M280 340H700" stroke="#222" stroke-width="2"/>';
const scribble = `<path d="${SCRIBBLE}" fill="none" stroke="#1c2a6b" stroke-width="3"/>`;
const print = Array.from(
	{ length: 8 },
	(_, i) => `<rect x="${300 + i * 14}" y="317" width="9" height="18" fill="#111"/>`,
).join('');

describe('signatures', () => {
	const label = lineAt('Signature:', [120, 315]);

	it('are boxed beside their label', async () => {
		const found = findSignatures(await drawPage(rule + scribble), [label]);
		expect(found).toHaveLength(1);
		const [[left, top], , [right, bottom]] = found[0]!.quad;
		expect(Math.abs(left - 299)).toBeLessThan(8);
		expect(Math.abs(right - 561)).toBeLessThan(8);
		expect(top).toBeGreaterThan(265);
		expect(bottom).toBeLessThan(362);
	});

	it('are found above a line with its label under it', async () => {
		const under = lineAt('Authorized Signature', [300, 350]);
		expect(findSignatures(await drawPage(rule + scribble), [under])).toHaveLength(1);
	});

	it('are not seen where the line is empty', async () => {
		expect(findSignatures(await drawPage(rule), [label])).toEqual([]);
	});

	it('are not seen in a printed name', async () => {
		const name = lineAt('Jane Doe', [298, 315]);
		expect(findSignatures(await drawPage(rule + print), [label, name])).toEqual([]);
	});

	it('are not looked for without a label', async () => {
		expect(findSignatures(await drawPage(scribble), [lineAt('Total:', [120, 315])])).toEqual([]);
	});

	it.each([
		['甲方（签章）：', 1],
		['法定代表人或授权代表：', 1],
		['授权代表签字：', 1],
		['X', 1],
		['By:', 1],
		['自签字盖章之日起生效双方各执一份', 0],
		['Both parties signed the contract in good faith', 0],
	])('are asked for by "%s" at %d places', (text, count) => {
		expect(findSignatureLabels([lineAt(text, [0, 0])])).toHaveLength(count);
	});
});
