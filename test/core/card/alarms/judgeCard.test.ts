import { isRaised, toScore } from '../../../../core/card/alarms/toScore';
import { chooseCardType, judgeCard, type Alarm } from '../../../../core/card/alarms/judgeCard';
import { viewCard } from '../../../../core/card/frame/viewCard';
import { mapQuad } from '../../../../core/image/affine';
import { mapToQuad } from '../../../../core/image/perspective';
import type { Quad } from '../../../../core/result';
import { CARD, drawScene, placeCard, PORTRAIT, type SceneOptions } from '../drawScene';

const QUAD = placeCard([500, 375], 800, 3);
const PLAIN: SceneOptions = { cards: [QUAD] };

async function judge(options: SceneOptions, portrait?: Quad) {
	const { image, text } = await drawScene(options);
	const known = portrait && { quad: portrait, image, confidence: 0.9 };
	return judgeCard(viewCard(image, text), known);
}

const DOTS =
	'<pattern id="d" width="3.3" height="3.3" patternUnits="userSpaceOnUse" patternTransform="rotate(9)"><rect width="1.7" height="3.3" fill="#000" opacity=".3"/></pattern>';

const LIGHT =
	'<radialGradient id="g"><stop offset="0.35" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>';

const CASES: readonly (readonly [Alarm, string, SceneOptions])[] = [
	['border', 'a part of the card lies outside', { cards: [placeCard([690, 375], 700)] }],
	[
		'cover',
		'a finger lies over the side',
		{
			...PLAIN,
			over: '<path d="M820 0L760 240" stroke="#c8946c" stroke-width="110" stroke-linecap="round"/>',
		},
	],
	['blur', 'the picture is out of focus', { ...PLAIN, finish: (picture) => picture.blur(4) }],
	[
		'glare',
		'light is reflected',
		{ ...PLAIN, over: `${LIGHT}<ellipse cx="600" cy="380" rx="150" ry="100" fill="url(#g)"/>` },
	],
	['dark', 'there was little light', { ...PLAIN, finish: (picture) => picture.linear(0.35, 0) }],
	[
		'copy',
		'it is a photocopy',
		{ ...PLAIN, finish: (picture) => picture.modulate({ saturation: 0 }) },
	],
	[
		'reproduce',
		'dots of a screen show',
		{ ...PLAIN, over: `${DOTS}<rect width="1000" height="750" fill="url(#d)"/>` },
	],
];

describe('alarms on the picture of a card', () => {
	it('stay low on a good picture', async () => {
		const { toQuad } = mapToQuad(QUAD, CARD);
		const scores = await judge(PLAIN, mapQuad(PORTRAIT, toQuad));
		expect(Object.entries(scores).filter(([, score]) => isRaised(score))).toEqual([]);
		expect(chooseCardType(scores)).toBe('normal');
	});

	it.each(CASES)('tell by %s that %s', async (alarm, _, options) => {
		expect((await judge(options))[alarm]).toBeGreaterThan(50);
	});

	it('tell of a portrait that stands askew', async () => {
		const { toQuad } = mapToQuad(QUAD, CARD);
		const askew = mapQuad(placeCardOver(PORTRAIT, 2), toQuad);
		const points = askew.map((point) => point.join(',')).join(' ');
		const over = `<polygon points="${points}" fill="#203060"/>`;
		const scores = await judge({ ...PLAIN, over }, mapQuad(PORTRAIT, toQuad));
		expect(scores.tampering).toBeGreaterThan(50);
	});

	it('name the kind of picture as the interface does', () => {
		expect(chooseCardType({ copy: 51, reproduce: 50 })).toBe('copy');
		expect(chooseCardType({ copy: 90, reproduce: 51 })).toBe('screen');
		expect(chooseCardType({ copy: 50, reproduce: 50 })).toBe('normal');
	});

	it('are whole numbers from 0 to 99 that may run upwards or downwards', () => {
		expect(
			[0, 1, 2, 4, 9].map((value) => toScore(value, { never: 1, raised: 2, certain: 4 })),
		).toEqual([0, 0, 50, 99, 99]);
		expect(toScore(3, { never: 10, raised: 6, certain: 2 })).toBe(87);
	});
});

/** The quad turned by degrees around its middle and a little larger. */
function placeCardOver(quad: Quad, degrees: number): Quad {
	const angle = (degrees * Math.PI) / 180;
	const [cos, sin] = [1.02 * Math.cos(angle), 1.02 * Math.sin(angle)];
	const centre = [165, 285] as const;
	return mapQuad(quad, ([x, y]) => {
		const [u, v] = [x - centre[0], y - centre[1]];
		return [centre[0] + u * cos - v * sin, centre[1] + u * sin + v * cos];
	});
}
