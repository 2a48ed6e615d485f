import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import sharp from 'sharp';

import { formatTable } from '../formatTable.mjs';
import { scoreText } from '../scoreText.mjs';
import { mean } from '../statistics.mjs';

const load = createRequire(import.meta.url);
const GENERATORS = '../../test/generators';

/** A place counts as found when its middle and its size are about right. */
const MOVED = 0.2;
const SIZES = [0.6, 1.4];
/** Share of the smaller of two boxes that they have in common when they mean one signature. */
const COMMON = 0.5;

/**
 * Seals and signatures on drawn pages: how many are found, how well they are read, how print under
 * them is read before and after they are erased, and how often something else is taken for one.
 * `node bench/commands/seals.mjs [pages] [first seed]`, after a build. Lines beside signatures are
 * those that were drawn, so that no reading is measured with them.
 *
 * @param {{pages?: number, first?: number}} [series]
 * @returns {Promise<string>}
 */
export async function seals({ pages = 40, first = 9001 } = {}) {
	const tools = await openTools();
	const tally = { found: {}, extra: [], ring: [], whole: [], under: { before: [], after: [] } };
	for (let seed = first; seed < first + pages; seed++) await trySealPage(tools, seed, tally);
	const plain = {};
	for (const kind of Object.keys(tools.DISTRACTIONS)) {
		for (let seed = first; seed < first + pages / 8; seed++) {
			const page = await tools.drawPlainPage(seed, kind);
			const false_ = await tools.findSeals(await decode(page.bytes), tools.reader);
			(plain[kind] ??= []).push(false_.length > 0);
		}
	}
	return [showSeals(tally), showPlain(plain), await showSignatures(tools, { pages, first })].join('\n\n');
}

async function trySealPage({ drawSealPage, findSeals, reader, ...tools }, seed, tally) {
	const page = await drawSealPage(seed);
	const image = await decode(page.bytes);
	const found = await findSeals(image, reader);
	for (const seal of page.seals) {
		const hit = found.find(({ quad }) => isSame(seal.quad, quad));
		(tally.found[seal.kind] ??= []).push(hit !== undefined);
		if (!hit) continue;
		const score = (truth, read) => scoreText({ lines: [truth] }, read).score;
		if (seal.ring) {
			const best = Math.max(0, ...hit.lines.map(({ text }) => score(seal.ring, text)));
			tally.ring.push(best);
			tally.whole.push(hit.lines.some(({ text }) => text === seal.ring));
		} else tally.ring.push(Math.max(0, ...hit.lines.map(({ text }) => score(seal.lines[0], text))));
	}
	const wrong = found.filter(({ quad }) => !page.seals.some((seal) => isSame(seal.quad, quad)));
	tally.extra.push(wrong.length > 0);
	const under = page.lines.filter(({ quad }) => page.seals.some((seal) => touches(seal.quad, quad)));
	const erased = tools.eraseSeals(image, found);
	for (const [when, picture] of [['before', image], ['after', erased]]) {
		const quads = under.map(({ quad }) => quad);
		const lines = await tools.recogniseBoxes(tools.createPyramid(picture), quads, reader);
		under.forEach(({ text }, i) => {
			tally.under[when].push(scoreText({ lines: [text] }, lines[i].text).score);
		});
	}
}

const share = (list) => `${list.filter(Boolean).length} of ${list.length}`;

function showSeals({ found, extra, ring, whole, under }) {
	const kinds = Object.entries(found).map(([kind, list]) => [`${kind}: found`, share(list)]);
	const all = Object.values(found).flat();
	return formatTable(
		['seals', ''],
		[
			...kinds,
			['all: found', `${share(all)} (${mean(all.map(Number)).toFixed(3)})`],
			['pages with a false seal beside them', share(extra)],
			['first text read, mean score', mean(ring).toFixed(3)],
			['ring read without a mistake', share(whole)],
			['print under seals, mean score', mean(under.before).toFixed(3)],
			['the same after erasing', mean(under.after).toFixed(3)],
		],
	);
}

function showPlain(plain) {
	const rows = Object.entries(plain).map(([kind, list]) => [kind, share(list)]);
	return formatTable(
		['pages without seals', 'with a false one'],
		[...rows, ['all', share(Object.values(plain).flat())]],
	);
}

async function showSignatures({ drawSignaturePage, findSignatures }, { pages, first }) {
	const found = {};
	const false_ = [];
	for (let seed = first; seed < first + pages; seed++) {
		for (const signed of [true, false]) {
			const page = await drawSignaturePage(seed, signed);
			const signatures = findSignatures(await decode(page.bytes), page.lines.map(toLine));
			for (const { hand, quad } of page.signatures) {
				const hit = signatures.some((one) => commonShare(one.quad, quad) > COMMON);
				(found[hand] ??= []).push(hit);
			}
			const wrong = signatures.filter(
				(one) => !page.signatures.some(({ quad }) => commonShare(one.quad, quad) > COMMON),
			);
			for (let k = 0; k < page.empty; k++) false_.push(k < wrong.length);
		}
	}
	const rows = Object.entries(found).map(([hand, list]) => [`${hand}: found`, share(list)]);
	const all = ['all: found', share(Object.values(found).flat())];
	return formatTable(['signatures', ''], [...rows, all, ['empty places taken for one', share(false_)]]);
}

/** A drawn line as the reader gives it. */
function toLine({ text, quad }) {
	const characters = [...text].map((char, i, { length }) => {
		return { char, confidence: 1, from: i / length, to: (i + 1) / length };
	});
	return { text, quad, characters, confidence: 1 };
}

async function decode(bytes) {
	const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, channels: 3, data };
}

function boundsOf(quad) {
	const [xs, ys] = [0, 1].map((axis) => quad.map((point) => point[axis]));
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isSame(truth, found) {
	const [a, b] = [truth, found].map(boundsOf);
	const size = ([left, top, right, bottom]) => Math.max(right - left, bottom - top);
	const moved = Math.hypot((a[0] + a[2] - b[0] - b[2]) / 2, (a[1] + a[3] - b[1] - b[3]) / 2);
	const ratio = size(b) / size(a);
	return moved < MOVED * size(a) && ratio > SIZES[0] && ratio < SIZES[1];
}

function common(one, other) {
	const [a, b] = [one, other].map(boundsOf);
	const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
	const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
	return width <= 0 || height <= 0 ? 0 : width * height;
}

const areaOf = (quad) => common(quad, quad);
const commonShare = (one, other) => common(one, other) / Math.min(areaOf(one), areaOf(other));
const touches = (seal, line) => common(seal, line) > 0.25 * areaOf(line);

async function openTools() {
	load(`${GENERATORS}/loadTypeScript.cjs`);
	const core = process.env.OCR_SUITE_BENCH_CORE ?? '../../dist/core';
	const { createModels } = load(`${core}/engine/local/createModels`);
	const { openNativeRuntime } = load(`${core}/engine/local/runtime/openNativeRuntime`);
	const models = createModels(await openNativeRuntime(2));
	return {
		reader: { models, model: 'recognition-small' },
		...load(`${GENERATORS}/seals/drawSealPage.ts`),
		...load(`${GENERATORS}/seals/drawPlainPage.ts`),
		...load(`${GENERATORS}/signatures/drawSignaturePage.ts`),
		...load(`${core}/layout/seals/findSeals`),
		...load(`${core}/layout/seals/eraseSeals`),
		...load(`${core}/layout/signatures/findSignatures`),
		...load(`${core}/text/recogniseBoxes`),
		...load(`${core}/image/pyramid`),
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [pages, first] = process.argv.slice(2).map(Number);
	process.stdout.write(`${await seals({ pages, first })}\n`);
}
