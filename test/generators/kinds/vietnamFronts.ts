import type { Chance } from '../chance';
import { drawChip, drawMatrixCode, drawPaper, drawSpecimenMark } from '../ornaments';
import { plainDay } from '../people/days';
import { drawPortrait } from '../portrait';
import { createSheet, type Sheet } from '../sheet';
import { writeLabelled, type Labelled, type Print } from '../writeLabelled';
import type { CardDrawing } from './types';
import { breakParts, chooseVietnamHolder, drawEmblem, vietnamFront, writeMotto } from './vietnam';

const RED = '#c0202e';

/** The card of 2016 with a bar code on its back: Vietnamese alone. */
export async function drawVietnam2016Front(chance: Chance): Promise<CardDrawing> {
	const holder = chooseVietnamHolder(chance.fork('holder'), 2016);
	const look = chance.fork('look');
	const sheet = createSheet(1370, 870);
	drawVietnamPaper(sheet, look);
	drawEmblem(sheet, [190, 135], 72);
	const centre = 840 + look.between(-20, 20);
	const motto = await writeMotto(sheet, { centre, top: 78, size: look.whole(29, 32) });
	const title = { size: look.whole(52, 58), weight: 700 as const, colour: RED };
	await sheet.write('CĂN CƯỚC CÔNG DÂN', [centre, motto + 68], { ...title, align: 'middle' });
	const print = choosePrint(look);
	const left = 510 + look.between(-12, 14);
	const truth = vietnamFront(holder);
	const number = await sheet.write('Số:', [left + 70, motto + 130], {
		...{ size: 38, weight: 700, colour: RED },
	});
	await sheet.write(holder.number, [number.right + 20, motto + 130], {
		...{ size: 44, weight: 700, colour: RED, spacing: look.between(0, 3), field: 'number' },
	});
	let y = motto + 196;
	const write = async (item: Omit<Labelled, 'at'>, x = left) =>
		writeLabelled(sheet, print, { beside: true, maxWidth: 1320 - x, ...item, at: [x, y] });
	const step = 59;
	await write({ label: 'Họ và tên:', value: truth.full_name, field: 'full_name' });
	y += step;
	await write({ label: 'Ngày, tháng, năm sinh:', value: truth.birth_date, field: 'birth_date' });
	y += step;
	await write({ label: 'Giới tính:', value: truth.sex, field: 'sex' });
	await write({ label: 'Quốc tịch:', value: 'Việt Nam', field: 'nationality' }, left + 320);
	y += step;
	const origin = breakParts(holder.origin, look.pick([1, 2]));
	y = await write({ label: 'Quê quán:', value: origin, field: 'origin_place', indent: left });
	y += step;
	const home = breakParts(holder.residence, look.pick([1, 2]));
	await write({ label: 'Nơi thường trú:', value: home, field: 'residence_place', indent: left });
	drawPortrait(sheet, { left: 70, top: 270, right: 350, bottom: 645 }, { chance, sex: holder.sex });
	const small = { ...print.value, size: 30, weight: 600 as const };
	await sheet.write('Có giá trị đến:', [70, 716], { ...print.label, size: 26 });
	await sheet.write(truth.expiry_date, [70, 760], { ...small, field: 'expiry_date' });
	await drawSpecimenMark(sheet);
	return { sheet, capability: 'vietnam-id-card', truth };
}

/** The card of 2021 with a chip: labels in two languages, a code at the top right. */
export async function drawVietnamChipFront(chance: Chance): Promise<CardDrawing> {
	const holder = chooseVietnamHolder(chance.fork('holder'), 2021);
	const look = chance.fork('look');
	const sheet = createSheet(1370, 870);
	drawVietnamPaper(sheet, look);
	drawEmblem(sheet, [180, 150], 70);
	drawMatrixCode(sheet, { left: 1120, top: 60, right: 1300, bottom: 240 }, look);
	const centre = 700 + look.between(-20, 20);
	const motto = await writeMotto(sheet, { centre, top: 72, size: 28, english: true });
	const title = { size: look.whole(44, 48), weight: 700 as const, colour: RED };
	const middle = { ...title, align: 'middle' as const };
	await sheet.write('CĂN CƯỚC CÔNG DÂN', [centre, motto + 58], middle);
	await sheet.write('Citizen Identity Card', [centre, motto + 94], { ...middle, size: 28 });
	const print = choosePrint(look);
	const truth = vietnamFront(holder);
	const left = 428 + look.between(-10, 12);
	let y = motto + 160;
	const number = await sheet.write('Số / No.:', [left, y], { ...title, size: 34 });
	await sheet.write(holder.number, [number.right + 16, y], {
		...{ size: 46, weight: 700, spacing: look.between(0, 3), field: 'number' },
	});
	const write = async (item: Omit<Labelled, 'at'>, x = left) =>
		writeLabelled(sheet, print, { beside: true, maxWidth: 1325 - x, ...item, at: [x, y] });
	y += 46;
	await sheet.write('Họ và tên / Full name:', [left, y], print.label);
	y += 46;
	await sheet.write(holder.name, [left, y], {
		...{ ...print.value, size: print.value.size * 1.12, weight: 600, field: 'full_name' },
	});
	y += 52;
	const birth = { label: 'Ngày sinh / Date of birth:', value: truth.birth_date };
	await write({ ...birth, field: 'birth_date' });
	y += 50;
	await write({ label: 'Giới tính / Sex:', value: truth.sex, field: 'sex' });
	const nation = { label: 'Quốc tịch / Nationality:', value: 'Việt Nam', field: 'nationality' };
	await write(nation, left + 360);
	y += 48;
	await sheet.write('Quê quán / Place of origin:', [left, y], print.label);
	y += 44;
	const origin = { value: truth.origin_place, field: 'origin_place', beside: left };
	await write({ label: '', ...origin });
	y += 50;
	const home = breakParts(holder.residence, look.pick([1, 1, 2]));
	const residence = { label: 'Nơi thường trú / Place of residence:', indent: left };
	await write({ ...residence, value: home, field: 'residence_place' });
	const portrait = { left: 64, top: 300, right: 374, bottom: 700 };
	drawPortrait(sheet, portrait, { chance, sex: holder.sex });
	await sheet.write('Có giá trị đến:', [58, 744], { ...print.label, size: 23 });
	await sheet.write(truth.expiry_date, [222, 744], {
		...{ ...print.value, size: 27, weight: 600, field: 'expiry_date' },
	});
	await sheet.write('Date of expiry', [58, 776], { ...print.label, size: 22 });
	await drawSpecimenMark(sheet);
	return { sheet, capability: 'vietnam-id-card', truth };
}

/** The card of 2024: places and days have moved to the back. */
export async function drawVietnam2024Front(chance: Chance): Promise<CardDrawing> {
	const holder = chooseVietnamHolder(chance.fork('holder'), 2024);
	const look = chance.fork('look');
	const sheet = createSheet(1370, 870);
	drawVietnamPaper(sheet, look);
	drawEmblem(sheet, [170, 140], 66);
	const centre = 740 + look.between(-20, 20);
	const motto = await writeMotto(sheet, { centre, top: 76, size: 29, english: true });
	const title = { size: 50, weight: 700 as const, colour: RED, align: 'middle' as const };
	await sheet.write('CĂN CƯỚC', [centre, motto + 68], title);
	await sheet.write('IDENTITY CARD', [centre, motto + 106], { ...title, size: 30 });
	const print: Print = { ...choosePrint(look), leading: 1.25 };
	const left = 450 + look.between(-10, 12);
	const { full_name, birth_date, sex, number } = vietnamFront(holder);
	const sexes = 'Giới tính / Sex:';
	const rows = [
		['Số định danh cá nhân / Personal identification number:', number, 'number', left, 0],
		['Họ, chữ đệm và tên khai sinh / Full name:', full_name, 'full_name', left, 1],
		['Ngày, tháng, năm sinh / Date of birth:', birth_date, 'birth_date', left, 2],
		[sexes, sex, 'sex', left + 590, 2],
		['Quốc tịch / Nationality:', 'Việt Nam', 'nationality', left, 3],
	] as const;
	for (const [label, value, field, x, row] of rows) {
		const strong = row < 2 ? { ...print.value, weight: 700 as const, size: 40 } : print.value;
		const at = [x, motto + 176 + row * 108] as const;
		await writeLabelled(sheet, { ...print, value: strong }, { label, value, field, at });
	}
	const portrait = { left: 60, top: 290, right: 380, bottom: 710 };
	drawPortrait(sheet, portrait, { chance, sex: holder.sex });
	drawChip(sheet, { left: 1130, top: 650, right: 1290, bottom: 780 });
	await drawSpecimenMark(sheet);
	const truth = { side: 'front', number, full_name, birth_date, sex, nationality: 'Việt Nam' };
	return { sheet, capability: 'vietnam-id-card', truth };
}

/** The green paper card before 2016: nine digits, rows of dots under the values. */
export async function drawVietnamPaperFront(chance: Chance): Promise<CardDrawing> {
	const holder = chooseVietnamHolder(chance.fork('holder'), 2003);
	const look = chance.fork('look');
	const sheet = createSheet(1320, 880);
	const colours = ['#d9e8cf', '#e9f0df', '#cfe2c6'] as const;
	drawPaper(sheet, { colours, lines: '#7fae76', strength: 0.4 }, look);
	drawEmblem(sheet, [205, 140], 74);
	const centre = 830;
	const motto = await writeMotto(sheet, { centre, top: 74, size: 30, colour: '#2a2f2a' });
	const title = { size: 50, weight: 700 as const, colour: RED, align: 'middle' as const };
	await sheet.write('GIẤY CHỨNG MINH NHÂN DÂN', [centre, motto + 68], { ...title, maxWidth: 840 });
	const number = chance.digits(9);
	const so = await sheet.write('SỐ', [600, motto + 132], { ...title, size: 38, align: 'start' });
	await sheet.write(number, [so.right + 24, motto + 132], {
		...{ size: 48, weight: 600, colour: RED, spacing: 6, field: 'number' },
	});
	const left = 440;
	const print: Print = {
		label: { size: 32, weight: 400, colour: '#22302a' },
		value: { size: look.whole(34, 37), weight: look.pick([500, 600]), colour: '#1a1a4a' },
	};
	let y = motto + 206;
	const birth = plainDay(holder.birth, '-');
	const items: readonly (readonly [string, string | readonly string[], string])[] = [
		['Họ tên', holder.name, 'full_name'],
		['Sinh ngày', birth, 'birth_date'],
		['Nguyên quán', breakParts(holder.origin, 2), 'origin_place'],
		['Nơi ĐKHK thường trú', breakParts(holder.residence, 2), 'residence_place'],
	];
	for (const [label, value, field] of items) {
		const item = { label, value, field, beside: true, indent: left, maxWidth: 830 };
		for (const line of [0, ...(typeof value === 'string' ? [] : [1])]) {
			const dots = y + 8 + line * print.value.size * 1.22;
			sheet.shape(
				`<path d="M${left} ${dots}H1270" stroke="#4a5a4a" stroke-width="2" stroke-dasharray="2 6"/>`,
			);
		}
		y = 66 + (await writeLabelled(sheet, print, { ...item, at: [left, y] }));
	}
	const portrait = { left: 60, top: 280, right: 380, bottom: 720 };
	drawPortrait(sheet, portrait, { chance, sex: holder.sex, grey: look.may(0.6) });
	await drawSpecimenMark(sheet, '#5f7a5f');
	const truth = {
		...{ side: 'front', number, full_name: holder.name, birth_date: birth },
		origin_place: holder.origin.join(', '),
		residence_place: holder.residence.join(', '),
	};
	return { sheet, capability: 'vietnam-id-card', truth, rounding: 0.02 };
}

export function drawVietnamPaper(sheet: Sheet, look: Chance): void {
	const colours = look.pick([
		['#cfe8ee', '#f3f3dc', '#cdeae2'],
		['#d8edf2', '#f6f1d8', '#f2dfd2'],
		['#c9e4ee', '#dff0ea', '#c8e8ea'],
	] as const);
	drawPaper(
		sheet,
		{ colours, lines: look.pick(['#6fb0b5', '#c9b25e', '#7aa7c8']), strength: 0.32 },
		look,
	);
}

function choosePrint(look: Chance): Print {
	return {
		label: { size: look.whole(25, 28), weight: 400, colour: '#20303c' },
		value: { size: look.whole(32, 35), weight: look.pick([400, 500, 600]), colour: '#16181c' },
	};
}
