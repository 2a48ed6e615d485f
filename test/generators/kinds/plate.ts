import type { Chance } from '../chance';
import { PLATE_LETTERS, THAI_PROVINCES } from '../people/provinces';
import { createSheet, type Box, type Sheet, type TextStyle } from '../sheet';
import type { CardDrawing } from './types';

interface Plate {
	readonly letters: string;
	readonly digits: string;
	readonly province: string;
}

interface Paint {
	readonly ground: string;
	readonly ink: string;
}

const PRIVATE: Paint = { ground: '#f3f4f2', ink: '#16181b' };
const GREEN: Paint = { ground: '#f3f4f2', ink: '#1f6b3a' };
const TAXI: Paint = { ground: '#f0c419', ink: '#16181b' };
const RED: Paint = { ground: '#c3312f', ink: '#17110f' };

/** A private car's plate that fills the picture. */
export function drawPrivatePlate(chance: Chance): Promise<CardDrawing> {
	const paint = chance.fork('paint').pick([PRIVATE, PRIVATE, PRIVATE, GREEN]);
	return drawSingle(paint, choosePlate(chance, chance.may(0.6)));
}

/** A taxi's plate, black on yellow. */
export function drawTaxiPlate(chance: Chance): Promise<CardDrawing> {
	const plate = choosePlate(chance, false);
	const letter = chance.pick(['ท', 'ม']);
	return drawSingle(TAXI, { ...plate, letters: letter + plate.letters.slice(-1) });
}

/** The red plate of a car that is not yet registered. */
export function drawRedPlate(chance: Chance): Promise<CardDrawing> {
	const plate = choosePlate(chance, false);
	return drawSingle(RED, { ...plate, letters: `${plate.letters.slice(-1)}-` });
}

/** A motorcycle's plate: letters, province and digits in three rows. */
export async function drawMotorcyclePlate(chance: Chance): Promise<CardDrawing> {
	const plate = choosePlate(chance, chance.may(0.7));
	const sheet = createSheet(690, 880);
	const ink = PRIVATE.ink;
	drawMetal(sheet, { left: 0, top: 0, right: 690, bottom: 880 }, PRIVATE);
	const big: TextStyle = { size: 250, script: 'thai', weight: 600, colour: ink, align: 'middle' };
	await sheet.write(plate.letters, [345, 300], { ...big, maxWidth: 540 });
	await sheet.write(plate.province, [345, 450], { ...big, size: 100, maxWidth: 540 });
	await sheet.write(plate.digits, [345, 770], { ...big, size: 280, maxWidth: 540 });
	const box = { left: 0, top: 0, right: 690, bottom: 880 };
	await writeMark(sheet, box, PRIVATE);
	sheet.mark('plate', box);
	return finishPlate(sheet, plate);
}

/** A plate on the back of a drawn car. */
export async function drawPlateOnCar(chance: Chance): Promise<CardDrawing> {
	const look = chance.fork('look');
	const sheet = createSheet(1400, 1050);
	drawCar(sheet, look);
	const width = look.whole(150, 420);
	const left = Math.round(700 - width / 2 + look.between(-40, 40));
	const top = Math.round(700 + look.between(-20, 30));
	const box = { left, top, right: left + width, bottom: top + Math.round(width * 0.44) };
	const paint = look.pick([PRIVATE, PRIVATE, TAXI, GREEN]);
	const plate = choosePlate(chance, look.may(0.6));
	await writePlate(sheet, { box, paint, plate });
	return { ...finishPlate(sheet, plate), scene: true };
}

async function drawSingle(paint: Paint, plate: Plate): Promise<CardDrawing> {
	const sheet = createSheet(1020, 450);
	const box = { left: 0, top: 0, right: 1020, bottom: 450 };
	await writePlate(sheet, { box, paint, plate });
	return finishPlate(sheet, plate);
}

interface PlateDrawing {
	readonly box: Box;
	readonly paint: Paint;
	readonly plate: Plate;
}

async function writePlate(sheet: Sheet, { box, paint, plate }: PlateDrawing): Promise<void> {
	const [w, h] = [box.right - box.left, box.bottom - box.top];
	drawMetal(sheet, box, paint);
	const style: TextStyle = {
		...{ size: Math.round(h * 0.62), script: 'thai', weight: 600, colour: paint.ink },
		align: 'middle',
	};
	const number = joinNumber(plate);
	const centre = box.left + w / 2;
	await sheet.write(number, [centre, box.top + h * 0.57], {
		...{ ...style, maxWidth: w * 0.9, field: 'plate_number' },
	});
	await sheet.write(plate.province, [centre, box.top + h * 0.86], {
		...{ ...style, size: Math.round(h * 0.24), maxWidth: w * 0.8, field: 'province' },
	});
	await writeMark(sheet, box, paint);
	sheet.mark('plate', box);
}

/** Too small and pale to be taken for a part of the number. */
async function writeMark(sheet: Sheet, box: Box, { ink }: Paint): Promise<void> {
	const size = Math.max(6, Math.round((box.bottom - box.top) * 0.04));
	const at = [(box.left + box.right) / 2, box.bottom - size * 1.2] as const;
	await sheet.write('SPECIMEN', at, { size, colour: ink, align: 'middle' });
}

function drawMetal(sheet: Sheet, { left, top, right, bottom }: Box, { ground, ink }: Paint): void {
	const [w, h] = [right - left, bottom - top];
	const edge = h * 0.022;
	const bolt = (x: number) =>
		`<circle cx="${x}" cy="${top + h * 0.09}" r="${h * 0.025}" fill="#8b8f94" stroke="#5c6064"/>`;
	sheet.shape(
		`<rect x="${left}" y="${top}" width="${w}" height="${h}" rx="${h * 0.06}" fill="${ground}"/>` +
			`<rect x="${left + edge * 1.5}" y="${top + edge * 1.5}" width="${w - edge * 3}" height="${h - edge * 3}" rx="${h * 0.05}" fill="none" stroke="${ink}" stroke-width="${edge}"/>` +
			bolt(left + w * 0.25) +
			bolt(left + w * 0.75),
	);
}

function drawCar(sheet: Sheet, look: Chance): void {
	const body = look.pick(['#8f979f', '#20242b', '#a52a2a', '#e8e9ea', '#27476e', '#3f5d4a']);
	const dark = '#14171b';
	sheet.shape(
		`<rect width="1400" height="1050" fill="#b9c2c6"/><rect y="760" width="1400" height="290" fill="#6d6f70"/>` +
			`<path d="M250 470 C300 250 380 170 480 160 H920 C1020 170 1100 250 1150 470 L1210 560 V880 H190 V560 Z" fill="${body}"/>` +
			`<path d="M350 440 C380 290 420 230 490 224 H910 C980 230 1020 290 1050 440 Z" fill="#27323c"/>` +
			`<path d="M470 240 L420 430 H560 L600 240 Z" fill="#4b5a66" opacity="0.6"/>` +
			`<path d="M200 575 H400 V660 H215 Z" fill="#b3202a"/><path d="M1200 575 H1000 V660 H1185 Z" fill="#b3202a"/>` +
			`<rect x="170" y="880" width="1060" height="70" rx="30" fill="${dark}"/>` +
			`<rect x="230" y="930" width="150" height="90" rx="20" fill="#0c0d0f"/><rect x="1020" y="930" width="150" height="90" rx="20" fill="#0c0d0f"/>` +
			`<path d="M250 500 H1150" stroke="#00000055" stroke-width="4"/>`,
	);
}

function choosePlate(chance: Chance, withDigit: boolean): Plate {
	const letters = chance.pick(PLATE_LETTERS) + chance.pick(PLATE_LETTERS);
	const first = withDigit ? String(chance.whole(1, 9)) : '';
	return {
		letters: first + letters,
		digits: String(chance.whole(1, 9999)),
		province: chance.pick(THAI_PROVINCES),
	};
}

function joinNumber({ letters, digits }: Plate): string {
	return letters.endsWith('-') ? letters + digits : `${letters} ${digits}`;
}

function finishPlate(sheet: Sheet, plate: Plate): CardDrawing {
	const { province } = plate;
	return {
		...{ sheet, capability: 'thailand-license-plate', rounding: 0.04 },
		truth: { plates: [{ plate_number: joinNumber(plate), province }] },
	};
}
