/**
 * @typedef {object} Truth
 * @property {string[]} [lines] in reading order
 * @property {string} [text] in place of lines
 * @property {'insensitive'} [case]
 * @property {'bag-of-words'} [match] where no reading order is the right one
 */

/** Scripts written without spaces: every character is a token of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * How well a text was read.
 *
 * @param {Truth} truth
 * @param {string} text
 * @returns {{score: number, tokenF1: number}} both 0..1; `score` is 1 - character error rate of the
 * whole text, or `tokenF1` where order does not count
 */
export function scoreText(truth, text) {
	const cased = truth.case === 'insensitive' ? (value) => value.toUpperCase() : (value) => value;
	const expected = cased(foldText(truth.text ?? truth.lines.join('\n')));
	const found = cased(foldText(text));
	const tokenF1 = compareTokens(splitTokens(expected), splitTokens(found));
	if (truth.match === 'bag-of-words') return { score: tokenF1, tokenF1 };
	return { score: compareTexts(expected, found), tokenF1 };
}

/**
 * How alike two texts are, by characters.
 *
 * @param {string} expected
 * @param {string} found
 * @returns {number} 1 - edits / characters expected, at least 0
 */
export function compareTexts(expected, found) {
	const [left, right] = [[...expected], [...found]];
	if (left.length === 0) return right.length === 0 ? 1 : 0;
	return Math.max(0, 1 - countEdits(left, right) / left.length);
}

/** One form of a character (NFKC) and one space in place of any white space. */
export function foldText(text) {
	return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

function splitTokens(text) {
	const words = text.split(' ').filter((word) => word !== '');
	return words.flatMap((word) => (UNSPACED.test(word) ? Array.from(word) : word));
}

function compareTokens(expected, found) {
	if (expected.length + found.length === 0) return 1;
	const open = new Map();
	for (const token of expected) open.set(token, (open.get(token) ?? 0) + 1);
	let matches = 0;
	for (const token of found) {
		const left = open.get(token) ?? 0;
		if (left === 0) continue;
		open.set(token, left - 1);
		matches += 1;
	}
	return (2 * matches) / (expected.length + found.length);
}

/** Levenshtein distance, with one row that is overwritten. */
function countEdits(left, right) {
	const row = Uint32Array.from({ length: right.length + 1 }, (_, i) => i);
	left.forEach((character, i) => {
		let diagonal = row[0];
		row[0] = i + 1;
		right.forEach((other, j) => {
			const replaced = diagonal + (character === other ? 0 : 1);
			diagonal = row[j + 1];
			row[j + 1] = Math.min(replaced, diagonal + 1, row[j] + 1);
		});
	});
	return row[right.length];
}
