import sharp from 'sharp';

import { formatTable } from '../formatTable.mjs';
import { listPictures } from '../listPictures.mjs';
import { openOurs } from '../openOurs.mjs';
import { scoreText } from '../scoreText.mjs';
import { mean } from '../statistics.mjs';

const ANGLES = [0, 90, 180, 270];

/**
 * The score of the pictures as they are and turned clockwise.
 *
 * @param {import('../parseArguments.mjs').Wanted} wanted
 * @returns {Promise<string>}
 */
export async function turned(wanted) {
	const pictures = await listPictures(wanted);
	const ours = openOurs();
	const scores = ANGLES.map(() => []);
	for (const { path, truth } of pictures) {
		for (const [i, angle] of ANGLES.entries()) {
			const text = await ours.read(await turn(path, angle));
			scores[i].push(scoreText(truth, text));
		}
	}
	ours.end();
	const average = (list, key) => mean(list.map((one) => one[key]));
	const rows = ANGLES.map((angle, i) => [
		angle,
		average(scores[i], 'score').toFixed(3),
		average(scores[i], 'tokenF1').toFixed(3),
		(average(scores[i], 'score') - average(scores[0], 'score')).toFixed(3),
		worst(pictures, scores[0], scores[i]),
	]);
	const head = ['degrees', 'score', 'tokenF1', 'change', 'loses most'];
	return `${pictures.length} pictures\n\n${formatTable(head, rows)}`;
}

/** A turn without loss; what a camera noted about the position is applied first. */
async function turn(path, angle) {
	return await sharp(await sharp(path).autoOrient().png().toBuffer()).rotate(angle).png().toBuffer();
}

function worst(pictures, upright, turnedBy) {
	const losses = pictures.map(({ name }, i) => [upright[i].score - turnedBy[i].score, name]);
	const [loss, name] = losses.toSorted(([a], [b]) => b - a)[0];
	return loss > 0.001 ? `${name} (${loss.toFixed(3)})` : '';
}
