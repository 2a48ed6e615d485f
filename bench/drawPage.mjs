import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

import { CACHE } from './peers/cache.mjs';

const WORDS = [
	...['harbour', 'ledger', 'copper', 'window', 'seven', 'parcel', 'of', 'the', 'river', 'north'],
	...['and', 'invoice', 'March', 'wooden', 'to', 'lantern', '2041', 'crates', 'Mill', 'Street'],
];
const WORDS_A_LINE = 8;
const LINE_HEIGHT = 40;
const WIDTH = 1000;

/**
 * Draws a page of printed lines and keeps it in the cache.
 *
 * @param {{lines: number}} page
 * @returns {Promise<import('./listPictures.mjs').Picture>}
 */
export async function drawPage({ lines }) {
	const texts = Array.from({ length: lines }, (_, i) => lineOf(i));
	const height = (lines + 2) * LINE_HEIGHT;
	const drawn = texts.map((text, i) => `<text x="60" y="${(i + 1.7) * LINE_HEIGHT}">${text}</text>`);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}">
		<rect width="100%" height="100%" fill="white"/>
		<g font-family="DejaVu Sans, sans-serif" font-size="20" fill="#111">${drawn.join('')}</g>
	</svg>`;
	await mkdir(CACHE, { recursive: true });
	const path = join(CACHE, `page-${lines}.png`);
	await sharp(Buffer.from(svg)).png().toFile(path);
	return { name: `${lines} lines`, path, truth: { lines: texts } };
}

/** Words that go on from line to line, so that no two lines are the same. */
function lineOf(index) {
	const at = (k) => WORDS[(index * 7 + k * (1 + (index % 3))) % WORDS.length];
	return Array.from({ length: WORDS_A_LINE }, (_, k) => at(k)).join(' ');
}
