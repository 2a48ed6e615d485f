import sharp from 'sharp';

const WORDS = [
	...['harbour', 'ledger', 'copper', 'window', 'seven', 'parcel', 'of', 'the', 'river', 'north'],
	...['and', 'invoice', 'March', 'wooden', 'to', 'lantern', 'crates', 'Mill', 'Street', 'bread'],
];
const FONTS = ['DejaVu Sans', 'DejaVu Serif', 'Liberation Mono'];
const LARGE = ['SALE', 'FRESH', 'MUSIC', 'BOOKS', 'TODAY', 'NORTH'];
const MARKS = ['CONFIDENTIAL', 'COPY', 'DRAFT', 'SAMPLE ONLY', 'DO NOT COPY', 'SPECIMEN'];

/** Pages of every series. */
const PAGES = 6;

/** The height of x as a share of the size of the first font. */
const X_HEIGHT = 0.547;

/** Words that differ from page to page and line to line, and are the same in every run. */
const wordsOf = (page, line, count) =>
	Array.from({ length: count }, (_, k) => WORDS[(page * 5 + line * 7 + k * 3) % WORDS.length]).join(' ');

const text = (x, y, size, content, more = '') =>
	`<text x="${x}" y="${y}" font-size="${size}" ${more}>${content}</text>`;

/** Quantities that stand alone in the middle of a receipt, partly blurred. */
function drawDigits(page) {
	const size = [16, 20, 24, 32, 18, 28][page];
	const rows = Array.from({ length: 9 }, (_, i) => {
		const cells = [wordsOf(page, i, 2), String(1 + ((i + page) % 9)), `${i + 3}.${page}5`];
		const drawn = cells.map((cell, k) => text([0, 16, 20][k] * size, (2 + i * 1.8) * size, size, cell));
		return { line: cells.join(' '), drawn: drawn.join('') };
	});
	const body = rows.map(({ drawn }) => drawn).join('');
	return { width: size * 28, height: size * 20, body, lines: rows.map(({ line }) => line) };
}

/** Two blocks of large letters with two to four small lines beside each. */
function drawBeside(page) {
	const [big, count] = [[90, 120, 70, 100, 140, 80][page], [2, 3, 2, 3, 4, 3][page]];
	const lines = [];
	let body = '';
	for (const block of [0, 1]) {
		const top = 40 + block * big * 1.5;
		const small = Array.from({ length: count }, (_, i) => wordsOf(page + block, i, 2));
		const step = (big * 0.8) / count;
		const size = Math.min(24, step * 0.85);
		const large = LARGE[(page + block * 3) % LARGE.length];
		body += text(40, top + big * 0.85, big, large, 'font-weight="bold"');
		small.forEach((line, i) => (body += text(big * 5, top + big * 0.1 + (i + 1) * step, size, line)));
		lines.push(large, ...small);
	}
	return { width: big * 5 + 400, height: big * 3 + 80, body, lines };
}

/** Print over a pale mark, once across the page or in many places. */
function drawWatermarks(page) {
	const shade = [232, 224, 215, 224, 232, 210][page];
	const style = `fill="rgb(${shade},${shade},${shade})" font-weight="bold"`;
	const places = page % 2 === 0 ? [[60, 520, 84]] : [0, 1, 2, 3, 4, 5].map((k) => [40 + (k % 2) * 380, 160 + k * 95, 34]);
	const marks = places.map(([x, y, size]) => text(x, y, size, MARKS[page], `${style} transform="rotate(-20 ${x} ${y})"`));
	const lines = Array.from({ length: 14 }, (_, i) => wordsOf(page, i, 6));
	const print = lines.map((line, i) => text(50, 60 + i * 44, 22, line));
	return { width: 760, height: 700, body: [...marks, ...print].join(''), lines };
}

/** Close lines whose x is 10 to 6 pixels high, on pages of 700 to 2000 pixels. */
function drawSmallPrint(page) {
	const size = [10, 9, 8, 7, 8, 6][page] / X_HEIGHT;
	const [width, count] = [[700, 24], [1240, 40], [1240, 60], [1000, 40], [2000, 50], [1240, 40]][page];
	const lines = Array.from({ length: count }, (_, i) => wordsOf(page, i, Math.floor(width / size / 3.8)));
	const body = lines.map((line, i) => text(40, 50 + i * size * 1.5, size, line)).join('');
	return { width, height: Math.round(90 + count * size * 1.5), body, lines };
}

const SERIES = {
	'lone digits': drawDigits,
	'small beside large': drawBeside,
	'pale watermarks': drawWatermarks,
	'small print': drawSmallPrint,
};

/**
 * Drawn pages of what is hard to find or to put in order, with their texts.
 *
 * @returns {Promise<{series: string, picture: Uint8Array, truth: import('./scoreText.mjs').Truth}[]>}
 */
export async function drawSeries() {
	const pages = Object.entries(SERIES).flatMap(([series, draw]) =>
		Array.from({ length: PAGES }, (_, page) => ({ series, page, ...draw(page) })),
	);
	return await Promise.all(
		pages.map(async ({ series, page, width, height, body, lines }) => {
			const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
				<rect width="100%" height="100%" fill="white"/>
				<g font-family="${FONTS[page % FONTS.length]}" fill="#222">${body}</g>
			</svg>`;
			const drawn = sharp(Buffer.from(svg)).flatten();
			const seen = series === 'small print' || page < 4 ? drawn : drawn.blur(0.8);
			return { series, picture: await seen.jpeg({ quality: 85 }).toBuffer(), truth: { lines } };
		}),
	);
}
