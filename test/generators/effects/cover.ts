import type { Chance } from '../chance';
import type { Box } from '../sheet';
import { drawOver } from './camera';
import type { Picture, Point } from './picture';

/** A finger or a strip of paper over a corner of the card. */
export function coverCorner(
	picture: Picture,
	chance: Chance,
	card: readonly Point[],
): Promise<Picture> {
	const corner = chance.whole(0, 3);
	const [x, y] = card[corner]!;
	const centre = [0, 1].map((axis) => card.reduce((sum, point) => sum + point[axis]!, 0) / 4);
	const [dx, dy] = [centre[0]! - x, centre[1]! - y];
	const reach = Math.hypot(dx, dy);
	const [tipX, tipY] = [x + dx * chance.between(0.3, 0.5), y + dy * chance.between(0.3, 0.5)];
	const [fromX, fromY] = [x - (dx / reach) * 400, y - (dy / reach) * 400];
	const thick = reach * chance.between(0.22, 0.3);
	if (chance.may(0.6)) {
		const finger = `<path d="M${fromX} ${fromY}L${tipX} ${tipY}" stroke-linecap="round" fill="none"`;
		return drawOver(
			picture,
			`${finger} stroke="#a9744f" stroke-width="${thick}"/>${finger} stroke="#c8946c" stroke-width="${thick * 0.8}"/>` +
				`<circle cx="${tipX}" cy="${tipY}" r="${thick * 0.26}" fill="#e7bfa5"/>`,
		);
	}
	const angle = (Math.atan2(dy, dx) * 180) / Math.PI + chance.between(-25, 25);
	return drawOver(
		picture,
		`<g transform="translate(${tipX} ${tipY}) rotate(${angle})"><rect x="${-reach}" y="${-thick}" width="${reach}" height="${2 * thick}" fill="#f4f2ea" stroke="#c9c5b8"/></g>`,
	);
}

/** A foreign portrait pasted over the printed one, or a field painted over. */
export function tamper(
	flat: Picture,
	chance: Chance,
	fields: ReadonlyMap<string, Box>,
): Promise<Picture> {
	const portrait = fields.get('portrait');
	if (!portrait) return Promise.resolve(flat);
	const { left, top, right, bottom } = portrait;
	const [w, h] = [right - left, bottom - top];
	const [x, y] = [left + chance.between(-6, 6), top + chance.between(-6, 6)];
	const [skin, back, cloth] = chance.pick([
		['#d7a27c', '#5f87b8', '#8a2f2f'],
		['#f0d2bd', '#8fa05a', '#1d3557'],
		['#9a6a48', '#b0413e', '#222222'],
	] as const);
	return drawOver(
		flat,
		`<g transform="translate(${x} ${y}) rotate(${chance.between(-1.5, 1.5)})"><rect x="2" y="3" width="${w}" height="${h}" fill="#000" opacity="0.35"/><rect width="${w}" height="${h}" fill="${back}"/>` +
			`<path d="M0 ${h} C${w * 0.05} ${h * 0.78} ${w * 0.95} ${h * 0.78} ${w} ${h} Z" fill="${cloth}"/>` +
			`<rect x="${w * 0.4}" y="${h * 0.6}" width="${w * 0.2}" height="${h * 0.25}" fill="${skin}"/><ellipse cx="${w / 2}" cy="${h * 0.45}" rx="${w * 0.25}" ry="${h * 0.26}" fill="${skin}"/>` +
			`<path d="M${w * 0.22} ${h * 0.42} C${w * 0.2} ${h * 0.08} ${w * 0.8} ${h * 0.08} ${w * 0.78} ${h * 0.42} C${w * 0.7} ${h * 0.28} ${w * 0.3} ${h * 0.28} ${w * 0.22} ${h * 0.42} Z" fill="#2a1b12"/>` +
			`<g fill="#1a1210"><circle cx="${w * 0.41}" cy="${h * 0.44}" r="${w * 0.025}"/><circle cx="${w * 0.59}" cy="${h * 0.44}" r="${w * 0.025}"/></g><path d="M${w * 0.43} ${h * 0.58} q${w * 0.07} ${h * 0.03} ${w * 0.14} 0" fill="none" stroke="#8a3a35" stroke-width="${w * 0.02}"/></g>`,
	);
}
