import type { Chance } from './chance';
import type { Box, Sheet } from './sheet';

interface Features {
	readonly skin: string;
	readonly shade: string;
	readonly hair: string;
	readonly cloth: string;
	readonly back: string;
	readonly long: boolean;
	readonly glasses: boolean;
	readonly beard: boolean;
	/** Half the distance of the eyes, in units of the drawing (200 wide). */
	readonly eyes: number;
	readonly brows: number;
	readonly mouth: number;
	readonly jaw: number;
}

const SKINS = [
	['#f1cfb4', '#d9a684'],
	['#e3b58f', '#c08a63'],
	['#c98f63', '#a36c45'],
	['#8d5a3b', '#6d4128'],
] as const;

/** A made-up face with light and shade, so that it looks like a portrait to a face detector. */
export function drawPortrait(
	sheet: Sheet,
	box: Box,
	options: {
		readonly chance: Chance;
		readonly sex: 'M' | 'F' | 'X';
		readonly grey?: boolean;
		/** Pale, as the second portrait of a card; it is not noted as the portrait. */
		readonly ghost?: boolean;
	},
): void {
	const features = chooseFeatures(options.chance.fork('face'), options.sex);
	const [width, height] = [box.right - box.left, box.bottom - box.top];
	const id = `p${Math.round(box.left)}x${Math.round(box.top)}`;
	const scale = Math.max(width / 200, height / 250);
	const face = faceShapes(features, id);
	const grey = options.grey
		? `<filter id="${id}g"><feColorMatrix type="saturate" values="0"/></filter>`
		: '';
	sheet.shape(
		`<defs><clipPath id="${id}c"><rect x="${box.left}" y="${box.top}" width="${width}" height="${height}"/></clipPath>${grey}</defs>` +
			`<g clip-path="url(#${id}c)" opacity="${options.ghost ? 0.45 : 1}"${grey && ` filter="url(#${id}g)"`}>` +
			`<g transform="translate(${box.left + width / 2 - 100 * scale} ${box.bottom - 250 * scale}) scale(${scale})">${face}</g></g>`,
	);
	if (!options.ghost) sheet.mark('portrait', box);
}

function chooseFeatures(chance: Chance, sex: string): Features {
	const [skin, shade] = chance.pick(SKINS);
	const long = chance.may(sex === 'F' ? 0.9 : 0.05);
	return {
		skin,
		shade,
		long,
		hair: chance.pick(['#17110d', '#2b1c12', '#4a2f1b', '#5d5048', '#0f0f14']),
		cloth: chance.pick(['#20304f', '#3a3a40', '#6b2730', '#2e5044', '#cfd6de', '#1b1b1f']),
		back: chance.pick(['#e9edf1', '#dfe7ef', '#f4f2ee', '#d5dde2']),
		glasses: chance.may(0.2),
		beard: sex === 'M' && !long && chance.may(0.25),
		eyes: chance.between(25, 29),
		brows: chance.between(-2, 3),
		mouth: chance.between(16, 22),
		jaw: chance.between(0, 8),
	};
}

function faceShapes(f: Features, id: string): string {
	const eye = (x: number) =>
		`<ellipse cx="${x}" cy="112" rx="10" ry="5.4" fill="#fbfaf8"/>` +
		`<circle cx="${x}" cy="112" r="4.8" fill="#4b3423"/><circle cx="${x}" cy="112" r="2.3" fill="#0b0706"/>` +
		`<circle cx="${x + 1.6}" cy="110.3" r="1.1" fill="#fff"/>` +
		`<path d="M${x - 11} 111 Q${x} 102 ${x + 11} 111" fill="none" stroke="#2a1a12" stroke-width="2.4"/>` +
		`<path d="M${x - 10} 114 Q${x} 120 ${x + 10} 114" fill="none" stroke="${f.shade}" stroke-width="1.4"/>`;
	const brow = (x: number, side: number) =>
		`<path d="M${x - 13} ${98 - f.brows * side} Q${x} 91 ${x + 13} ${98 + f.brows * side}" fill="none" stroke="${f.hair}" stroke-width="4.4" stroke-linecap="round"/>`;
	const [left, right] = [100 - f.eyes, 100 + f.eyes];
	const glasses = `<g fill="none" stroke="#222" stroke-width="2.5"><circle cx="${left}" cy="112" r="17"/><circle cx="${right}" cy="112" r="17"/><path d="M${left + 17} 110 Q100 105 ${right - 17} 110"/></g>`;
	return (
		gradients(f, id) +
		`<rect x="-100" y="-100" width="400" height="450" fill="${f.back}"/>` +
		(f.long ? `<path d="M40 110 C30 20 170 20 160 110 L172 215 H28 Z" fill="${f.hair}"/>` : '') +
		`<path d="M10 250 C14 208 55 204 76 192 H124 C145 204 186 208 190 250 Z" fill="${f.cloth}"/>` +
		`<path d="M78 150 H122 V192 Q100 216 78 192 Z" fill="${f.shade}"/>` +
		`<path d="M76 192 Q100 222 124 192 L118 232 H82 Z" fill="#f3f3f1" opacity="0.85"/>` +
		ears(f) +
		headShape(f, id) +
		`<ellipse cx="72" cy="134" rx="13" ry="9" fill="#d9705a" opacity="0.16"/><ellipse cx="128" cy="134" rx="13" ry="9" fill="#d9705a" opacity="0.16"/>` +
		brow(left, -1) +
		brow(right, 1) +
		eye(left) +
		eye(right) +
		`<path d="M97 108 C95 124 91 134 90 138 Q93 144 100 144 Q107 144 110 138 C109 134 105 124 103 108" fill="${f.shade}" opacity="0.45"/>` +
		`<path d="M91 139 Q94 144 97 142 M109 139 Q106 144 103 142" fill="none" stroke="#5a3426" stroke-width="2"/>` +
		(f.beard
			? `<path d="M58 138 C60 190 140 190 142 138 C138 152 122 150 100 150 C78 150 62 152 58 138 Z" fill="${f.hair}" opacity="0.75"/>`
			: '') +
		`<path d="M${100 - f.mouth} 158 Q90 153 100 156 Q110 153 ${100 + f.mouth} 158 Q100 171 ${100 - f.mouth} 158 Z" fill="#b4584f"/>` +
		`<path d="M${100 - f.mouth} 158 Q100 162 ${100 + f.mouth} 158" fill="none" stroke="#6d2d2a" stroke-width="1.6"/>` +
		hairTop(f) +
		(f.glasses ? glasses : '')
	);
}

function gradients(f: Features, id: string): string {
	return `<defs><radialGradient id="${id}f" cx="0.45" cy="0.42" r="0.62"><stop offset="0" stop-color="${f.skin}"/><stop offset="0.7" stop-color="${f.skin}"/><stop offset="1" stop-color="${f.shade}"/></radialGradient></defs>`;
}

function ears(f: Features): string {
	return `<ellipse cx="49" cy="118" rx="8" ry="14" fill="${f.shade}"/><ellipse cx="151" cy="118" rx="8" ry="14" fill="${f.shade}"/>`;
}

function headShape(f: Features, id: string): string {
	const chin = 184 + f.jaw / 2;
	return `<path d="M100 48 C134 48 152 76 150 110 C149 146 ${132 + f.jaw / 2} ${chin} 100 ${chin} C${68 - f.jaw / 2} ${chin} 51 146 50 110 C48 76 66 48 100 48 Z" fill="url(#${id}f)"/>`;
}

function hairTop(f: Features): string {
	return f.long
		? `<path d="M46 118 C40 48 70 32 100 32 C130 32 160 48 154 118 C150 92 138 76 112 68 C90 80 60 82 46 118 Z" fill="${f.hair}"/>`
		: `<path d="M46 104 C40 56 66 30 100 30 C136 30 160 56 154 104 C150 88 146 78 134 72 C112 78 82 74 66 72 C54 80 50 90 46 104 Z" fill="${f.hair}"/>`;
}
