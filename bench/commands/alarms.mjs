import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import sharp from 'sharp';

import { formatTable } from '../formatTable.mjs';

const load = createRequire(import.meta.url);

/** Cards with a portrait, drawn by the generator of the tests. */
const KINDS = [
	'chile-new',
	'chile-old',
	'peru-blue-front',
	'peru-electronic-front',
	'passport',
	'passport-chinese',
	'vietnam-chip-front',
	'vietnam-2024-front',
	'thailand-front',
	'cambodia',
];

/** What is done to good pictures, and which alarm it must raise. */
const GOOD = [['scan'], ['photo'], ['angle'], ['photo', 'shadow'], ['photo', 'noise'], ['photo', 'jpeg50']];
const BAD = {
	border: ['photo', 'cut'],
	cover: ['photo', 'covered'],
	blur: ['photo', 'blur'],
	glare: ['photo', 'glare'],
	dark: ['photo', 'dark'],
	copy: ['photo', 'photocopy'],
	reproduce: ['photo', 'screen'],
	tampering: ['photo', 'tampered'],
};

/**
 * How often each alarm is found where it belongs, and raised where it does not, on drawn cards.
 * `node bench/commands/alarms.mjs [cards a kind]`, after a build. The lines of text are those that were drawn, so that no reading is measured with it.
 *
 * @param {{kinds?: readonly string[], count?: number, first?: number}} [series] cards a kind, and
 *   the first seed
 * @returns {Promise<string>}
 */
export async function alarms({ kinds = KINDS, count = 1, first = 5001 } = {}) {
	const tools = await openTools();
	const found = {};
	const wrong = {};
	for (const kind of kinds) {
		for (let seed = first; seed < first + count; seed++) {
			for (const effects of GOOD) {
				note(wrong, await tools.judge(kind, seed, effects), Object.keys(BAD));
			}
			for (const [alarm, effects] of Object.entries(BAD)) {
				note(found, await tools.judge(kind, seed, effects), [alarm]);
			}
		}
	}
	const share = (list) => `${list.filter((score) => score > 50).length} of ${list.length}`;
	const rows = Object.keys(BAD).map((alarm) => [alarm, share(found[alarm]), share(wrong[alarm])]);
	return formatTable(['alarm', 'found', 'false alarms'], rows);
}

function note(table, scores, alarms) {
	for (const alarm of alarms) (table[alarm] ??= []).push(scores[alarm]);
}

async function openTools() {
	load('../../test/generators/loadTypeScript.cjs');
	const { drawCard } = load('../../test/generators/drawCard.ts');
	const core = process.env.OCR_SUITE_BENCH_CORE ?? '../../dist/core';
	const { judgeCard } = load(`${core}/card/alarms/judgeCard.js`);
	const { viewCard } = load(`${core}/card/frame/viewCard.js`);
	const { findPortrait } = load(`${core}/card/portrait/findPortrait.js`);
	const { uprightFrame } = load(`${core}/card/uprightFrame.js`);
	const { applyAffine } = load(`${core}/image/affine.js`);
	const { createModels } = load(`${core}/engine/local/createModels.js`);
	const { openNativeRuntime } = load(`${core}/engine/local/runtime/openNativeRuntime.js`);
	const models = createModels(await openNativeRuntime(2));
	return {
		async judge(kind, seed, effects) {
			const card = await drawCard(kind, seed, effects);
			const { data, info } = await sharp(card.bytes)
				.removeAlpha()
				.raw()
				.toBuffer({ resolveWithObject: true });
			const image = { width: info.width, height: info.height, channels: 3, data };
			const view = viewCard(image, drawnText(card, image, { uprightFrame, applyAffine }));
			return judgeCard(view, await findPortrait(view, models));
		},
	};
}

/** The drawn values as lines in the upright frame. */
function drawnText({ cardQuad, fieldQuads }, image, { uprightFrame, applyAffine }) {
	const [[x, y], [u, v]] = cardQuad;
	const direction = ((Math.atan2(v - y, u - x) * 180) / Math.PI + 360) % 360;
	const frame = uprightFrame(image, direction);
	const lines = Object.entries(fieldQuads)
		.filter(([name]) => !name.includes('portrait'))
		.map(([text, quad]) => ({
			text,
			confidence: 1,
			characters: [],
			quad: quad.map((point) => applyAffine(frame.fromImage, point)),
		}));
	return { ...frame, direction, lines };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const count = Number(process.argv[2] ?? 1);
	process.stdout.write(`${await alarms({ count })}\n`);
}
