import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

import { CACHE } from './peers/cache.mjs';

const WORDS = [
	...['harbour', 'ledger', 'copper', 'window', 'seven', 'parcel', 'of', 'the', 'river', 'north'],
	...['and', 'invoice', 'March', 'wooden', 'to', 'lantern', '2041', 'crates', 'Mill', 'Street'],
];
const LINE_HEIGHT = 40;
const WORD_WIDTH = 115;

/**
 * Draws a page of printed lines and keeps it in the cache.
 *
 * @param {{lines: number, words?: number}} page `words` to a line
 * @returns {Promise<import('./listPictures.mjs').Picture>}
 */
export async function drawPage({ lines, words = 8 }) {
	const texts = Array.from({ length: lines }, (_, i) => lineOf(i, words));
	const width = words * WORD_WIDTH + 80;
	const height = (lines + 2) * LINE_HEIGHT;
	const drawn = texts.map((text, i) => `<text x="60" y="${(i + 1.7) * LINE_HEIGHT}">${text}</text>`);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
		<rect width="100%" height="100%" fill="white"/>
		<g font-family="DejaVu Sans, sans-serif" font-size="20" fill="#111">${drawn.join('')}</g>
	</svg>`;
	await mkdir(CACHE, { recursive: true });
	const path = join(CACHE, `page-${lines}x${words}.png`);
	await sharp(Buffer.from(svg)).png().toFile(path);
	return { name: `${lines} lines`, path, truth: { lines: texts } };
}

/** Words that go on from line to line, so that no two lines are the same. */
function lineOf(index, words) {
	const at = (k) => WORDS[(index * 7 + k * (1 + (index % 3))) % WORDS.length];
	return Array.from({ length: words }, (_, k) => at(k)).join(' ');
}
