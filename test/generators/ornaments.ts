import type { Chance } from './chance';
import type { Box, Sheet } from './sheet';

export interface Paper {
	/** Left, middle and right colour of the card. */
	readonly colours: readonly [string, string, string];
	/** Colour of the fine lines. */
	readonly lines: string;
	/** 0..1 */
	readonly strength?: number;
}

/** The background: a soft run of colours under fine waves, as printed against copying. */
export function drawPaper(sheet: Sheet, paper: Paper, chance: Chance): void {
	const { width, height } = sheet;
	const [first, middle, last] = paper.colours;
	const tilt = chance.between(0, 0.6).toFixed(2);
	sheet.shape(
		`<defs><linearGradient id="paper" x1="0" y1="0" x2="1" y2="${tilt}"><stop offset="0" stop-color="${first}"/><stop offset="0.5" stop-color="${middle}"/><stop offset="1" stop-color="${last}"/></linearGradient></defs>` +
			`<rect width="${width}" height="${height}" fill="url(#paper)"/>`,
	);
	const paths: string[] = [];
	const sets = chance.whole(1, 3);
	for (let set = 0; set < sets; set++) {
		const wave = height * chance.between(0.02, 0.09);
		const length = width / chance.between(1.5, 5);
		const gap = height / chance.between(22, 48);
		const phase = chance.between(0, 6);
		for (let y = -wave * 2; y < height + wave * 2; y += gap) {
			paths.push(wavePath(y, { width, wave, length, phase: phase + (y / height) * 3 }));
		}
	}
	sheet.shape(
		`<path d="${paths.join('')}" fill="none" stroke="${paper.lines}" stroke-width="1" opacity="${paper.strength ?? 0.3}"/>`,
	);
	if (chance.may(0.6)) sheet.shape(rosette(sheet, paper, chance));
}

function wavePath(
	y: number,
	{ width, wave, length, phase }: Readonly<Record<'width' | 'wave' | 'length' | 'phase', number>>,
): string {
	const points: string[] = [];
	for (let x = 0; x <= width; x += 24) {
		const at = y + wave * Math.sin((x / length) * 2 * Math.PI + phase);
		points.push(`${x} ${at.toFixed(1)}`);
	}
	return `M${points.join('L')}`;
}

function rosette(sheet: Sheet, paper: Paper, chance: Chance): string {
	const [cx, cy] = [sheet.width * chance.between(0.45, 0.75), sheet.height * 0.55];
	const radius = sheet.height * chance.between(0.22, 0.36);
	const lobes = chance.whole(5, 14);
	const points: string[] = [];
	for (let step = 0; step <= 360; step++) {
		const angle = (step / 360) * 2 * Math.PI * 7;
		const r = radius * (0.7 + 0.3 * Math.sin((angle * lobes) / 7 + angle * 2));
		points.push(
			`${(cx + r * Math.cos(angle)).toFixed(1)} ${(cy + r * Math.sin(angle)).toFixed(1)}`,
		);
	}
	return `<path d="M${points.join('L')}" fill="none" stroke="${paper.lines}" stroke-width="1" opacity="${(paper.strength ?? 0.3) * 0.7}"/>`;
}

/** The gold contacts of a chip. */
export function drawChip(sheet: Sheet, { left, top, right, bottom }: Box): void {
	const [w, h] = [right - left, bottom - top];
	const line = (x1: number, y1: number, x2: number, y2: number) =>
		`M${left + x1 * w} ${top + y1 * h}L${left + x2 * w} ${top + y2 * h}`;
	sheet.shape(
		`<rect x="${left}" y="${top}" width="${w}" height="${h}" rx="${w * 0.12}" fill="#d8b45a" stroke="#8f6f25" stroke-width="2"/>` +
			`<rect x="${left + w * 0.35}" y="${top + h * 0.3}" width="${w * 0.3}" height="${h * 0.4}" rx="${w * 0.06}" fill="#e6c878" stroke="#8f6f25" stroke-width="2"/>` +
			`<path d="${line(0, 0.33, 0.35, 0.33)}${line(0, 0.66, 0.35, 0.66)}${line(0.65, 0.33, 1, 0.33)}${line(0.65, 0.66, 1, 0.66)}${line(0.5, 0, 0.5, 0.3)}${line(0.5, 0.7, 0.5, 1)}" stroke="#8f6f25" stroke-width="2"/>`,
	);
}

/** A scribble that reads as nothing. */
export function drawSignature(sheet: Sheet, box: Box, chance: Chance): void {
	const [w, h] = [box.right - box.left, box.bottom - box.top];
	const steps = chance.whole(5, 9);
	let path = `M${box.left} ${box.top + h * 0.6}`;
	for (let step = 1; step <= steps; step++) {
		const x = box.left + (w * step) / steps;
		const y = box.top + h * chance.next();
		path += `S${(x - (w / steps) * chance.between(0.1, 0.9)).toFixed(1)} ${(box.top + h * chance.next()).toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`;
	}
	const colour = chance.pick(['#15152a', '#1c2a6b', '#101010']);
	sheet.shape(
		`<path d="${path}" fill="none" stroke="${colour}" stroke-width="${chance.between(2, 4).toFixed(1)}" stroke-linecap="round"/>`,
	);
}

/** Loops as on a fingertip. */
export function drawFingerprint(sheet: Sheet, box: Box, chance: Chance): void {
	const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2 + 6];
	const most = (box.right - box.left) * 0.44;
	const rings: string[] = [];
	for (let r = 4; r < most; r += 6) {
		const open = chance.between(0.2, 1);
		const [dx, dy] = [r * Math.sin(open), r * 1.25 * Math.cos(open)];
		rings.push(
			`M${(cx - dx).toFixed(1)} ${(cy + dy).toFixed(1)}A${r} ${(r * 1.25).toFixed(1)} 0 1 1 ${(cx + dx).toFixed(1)} ${(cy + dy).toFixed(1)}`,
		);
	}
	sheet.shape(
		`<rect x="${box.left}" y="${box.top}" width="${box.right - box.left}" height="${box.bottom - box.top}" fill="#ffffff" opacity="0.5"/>` +
			`<path d="${rings.join('')}" fill="none" stroke="#33262a" stroke-width="3" opacity="0.85"/>`,
	);
}

/** Squares as of a matrix code; they hold nothing. */
export function drawMatrixCode(sheet: Sheet, box: Box, chance: Chance): void {
	const cells = 25;
	const size = (box.right - box.left) / cells;
	let path = '';
	const finder = (x: number, y: number) =>
		[
			[0, 0],
			[cells - 7, 0],
			[0, cells - 7],
		].find(([left, top]) => x >= left! && x < left! + 7 && y >= top! && y < top! + 7);
	for (let y = 0; y < cells; y++) {
		for (let x = 0; x < cells; x++) {
			const corner = finder(x, y);
			const ring = corner && Math.max(Math.abs(x - corner[0]! - 3), Math.abs(y - corner[1]! - 3));
			const dark = ring === undefined ? chance.may(0.48) : ring !== 2;
			if (!dark) continue;
			path += `M${box.left + x * size} ${box.top + y * size}h${size}v${size}h${-size}z`;
		}
	}
	sheet.shape(`<path d="${path}" fill="#161616"/>`);
}

/** A five-pointed star. */
export function starPath(cx: number, cy: number, radius: number): string {
	const points = Array.from({ length: 10 }, (_, step) => {
		const angle = (step * Math.PI) / 5 - Math.PI / 2;
		const r = step % 2 ? radius * 0.382 : radius;
		return `${(cx + r * Math.cos(angle)).toFixed(1)} ${(cy + r * Math.sin(angle)).toFixed(1)}`;
	});
	return `M${points.join('L')}Z`;
}

/** Says along the right border and over the portrait that the card is none. */
export async function drawSpecimenMark(sheet: Sheet, colour = '#8a8a8a'): Promise<void> {
	const size = Math.round(sheet.height * 0.014);
	await sheet.write(
		'SPECIMEN · MADE BY A PROGRAM · NOT A DOCUMENT',
		[sheet.width - size * 2, size * 3],
		{
			size,
			colour,
			turn: 90,
		},
	);
	const portrait = sheet.fields.get('portrait');
	if (!portrait) return;
	const width = portrait.right - portrait.left;
	await sheet.write(
		'SPECIMEN',
		[(portrait.left + portrait.right) / 2, portrait.bottom - width * 0.04],
		{
			size: Math.round(width * 0.13),
			weight: 700,
			colour: '#c83232',
			align: 'middle',
			maxWidth: width * 0.9,
		},
	);
}
