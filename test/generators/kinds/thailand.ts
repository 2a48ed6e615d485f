import type { Chance } from '../chance';
import { drawChip, drawPaper, drawSignature, drawSpecimenMark, starPath } from '../ornaments';
import { chooseDays, dayBefore } from '../people/days';
import { chooseThai, englishDay, thaiDay } from '../people/thai';
import { drawPortrait } from '../portrait';
import { createSheet, type Sheet, type TextStyle } from '../sheet';
import type { CardDrawing } from './types';

type Holder = ReturnType<typeof chooseHolder>;

/** The national card, front. */
export async function drawThailandFront(chance: Chance): Promise<CardDrawing> {
	const holder = chooseHolder(chance.fork('holder'), false);
	const look = chance.fork('look');
	const sheet = createSheet(1380, 870);
	const colours = look.pick([
		['#cfe6f2', '#eaf3f6', '#c3dff0'],
		['#dcecf3', '#f3eee6', '#cfe3ee'],
		['#d5e4f3', '#e6f0f5', '#e3e6f2'],
	] as const);
	drawPaper(sheet, { colours, lines: '#7fb0cf', strength: 0.35 }, look);
	await writeHead(sheet, { look, thai: 'บัตรประจำตัวประชาชน', english: 'Thai National ID Card' });
	await writePerson(sheet, holder, look);
	await writeDates(sheet, holder, look);
	await drawSpecimenMark(sheet, '#5f87a0');
	return { sheet, capability: 'thailand-id-card', truth: toTruth(holder, 'normal') };
}

/** The pink card of people without Thai nationality. */
export async function drawThailandPink(chance: Chance): Promise<CardDrawing> {
	const holder = chooseHolder(chance.fork('holder'), true);
	const look = chance.fork('look');
	const sheet = createSheet(1380, 870);
	const colours = look.pick([
		['#f4cfd8', '#f9e3e6', '#f0c3cf'],
		['#f2c9d6', '#f6dfe0', '#f4d5e0'],
	] as const);
	drawPaper(sheet, { colours, lines: '#c97f95', strength: 0.35 }, look);
	const thai = 'บัตรประจำตัวคนซึ่งไม่มีสัญชาติไทย';
	await writeHead(sheet, { look, thai, english: 'Non-Thai Identification Card' });
	await writePerson(sheet, holder, look);
	await writeDates(sheet, holder, look);
	await drawSpecimenMark(sheet, '#a06a7a');
	return { sheet, capability: 'thailand-id-card', truth: toTruth(holder, 'pink') };
}

/** The back: a magnetic strip in older years and the laser code. */
export async function drawThailandBack(chance: Chance): Promise<CardDrawing> {
	const look = chance.fork('look');
	const sheet = createSheet(1380, 870);
	const colours = ['#d9e8f1', '#eef3f5', '#cfe1ec'] as const;
	drawPaper(sheet, { colours, lines: '#8fb3c9', strength: 0.4 }, look);
	sheet.shape(`<rect y="80" width="1380" height="170" fill="#1c1a1a"/>`);
	const letters = look.pick(['JT', 'JC', 'ME', 'AA', 'JN']) + look.digits(1);
	const laser = `${letters}-${look.digits(7)}-${look.digits(2)}`;
	const size = look.whole(40, 48);
	const spot = [look.whole(820, 1080), look.whole(330, 380)] as const;
	await sheet.write(laser, spot, {
		...{ size, weight: look.pick([500, 600]), align: 'middle', field: 'laser_number' },
	});
	const thai: TextStyle = { size: 30, script: 'thai', colour: '#33485c' };
	await sheet.write('กรมการปกครอง กระทรวงมหาดไทย', [90, 370], thai);
	await sheet.write('บัตรนี้เป็นของทางราชการ ผู้ใดพบโปรดส่งคืน', [90, 430], thai);
	sheet.shape(
		`<path d="M1010 520 l60 -60 40 70 -30 90 50 120 -60 60 -40 -120 -40 -60z" fill="#9db8c9" opacity="0.6"/>`,
	);
	await drawSpecimenMark(sheet, '#5f87a0');
	const truth = { type: 'normal', side: 'back', laser_number: laser };
	return { sheet, capability: 'thailand-id-card', truth };
}

interface Head {
	readonly look: Chance;
	readonly thai: string;
	readonly english: string;
}

async function writeHead(sheet: Sheet, { look, thai, english }: Head): Promise<void> {
	sheet.shape(
		`<circle cx="110" cy="110" r="58" fill="none" stroke="#b0402c" stroke-width="6"/><path d="${starPath(110, 110, 40)}" fill="#b0402c"/>`,
	);
	const size = look.whole(40, 44);
	const bold = { weight: 700 as const, colour: '#1a2f5c', maxWidth: 540 };
	const box = await sheet.write(thai, [210, 98], { ...bold, size, script: 'thai' });
	const x = Math.min(box.right + 30, 780);
	await sheet.write(english, [x, 98], { ...bold, size: 36, colour: '#1a3f8c', maxWidth: 1310 - x });
	drawChip(sheet, { left: 90, top: 300, right: 250, bottom: 430 });
}

async function writePerson(sheet: Sheet, holder: Holder, look: Chance): Promise<void> {
	const { person } = holder;
	const label: TextStyle = { size: 28, script: 'thai', colour: '#24426e' };
	const english: TextStyle = { size: look.whole(25, 28), colour: '#1f4f9c' };
	const value: TextStyle = { size: look.whole(34, 38), weight: look.pick([500, 600]) };
	const thai: TextStyle = { ...value, script: 'thai', size: value.size + 6 };
	await sheet.write('เลขประจำตัวประชาชน', [210, 156], label);
	const caption = await sheet.write('Identification Number', [210, 188], { ...english, size: 22 });
	const numberAt = [caption.right + 70, 176] as const;
	await sheet.write(person.number, numberAt, { ...value, size: 44, field: 'id_number' });
	const left = 330 + look.between(-20, 20);
	const name = await sheet.write('ชื่อตัวและชื่อสกุล', [left - 110, 252], label);
	await sheet.write(holder.nameThai, [name.right + 26, 254], {
		...{ ...thai, maxWidth: 1300 - name.right, field: 'name_th' },
	});
	const step = 52;
	let y = 254 + step;
	const line = async (caption: string, text: string, field: string) => {
		const box = await sheet.write(caption, [left, y], english);
		await sheet.write(text, [Math.max(box.right + 18, left + 110), y], { ...value, field });
		y += step;
	};
	await line('Name', holder.firstEnglish, 'first_name_en');
	if (person.last) await line('Last name', person.last[1], 'last_name_en');
	y += 4;
	const born = await sheet.write('เกิดวันที่', [left + 60, y], label);
	await sheet.write(thaiDay(holder.birth), [born.right + 18, y], {
		...{ ...thai, size: value.size, field: 'date_of_birth_th' },
	});
	y += step;
	const birth = await sheet.write('Date of Birth', [left + 60, y], english);
	await sheet.write(englishDay(holder.birth), [birth.right + 18, y], {
		...{ ...value, field: 'date_of_birth_en' },
	});
	y += step;
	if (holder.religion) {
		const religion = await sheet.write('ศาสนา', [left + 60, y], label);
		const at = [religion.right + 18, y] as const;
		await sheet.write(holder.religion, at, { ...thai, size: value.size, field: 'religion_th' });
	}
	await writeAddress(sheet, holder, { label, value: { ...thai, size: value.size - 2 } });
}

async function writeAddress(
	sheet: Sheet,
	holder: Holder,
	{ label, value }: { readonly label: TextStyle; readonly value: TextStyle },
): Promise<void> {
	const box = await sheet.write('ที่อยู่', [90, 632], label);
	const parts = holder.person.address.split(' ');
	const cut = parts.findIndex((part) => /^(อ\.|เขต)/u.test(part));
	const style = { ...value, field: 'address_th', maxWidth: 860 };
	await sheet.write(parts.slice(0, cut).join(' '), [box.right + 16, 632], style);
	await sheet.write(parts.slice(cut).join(' '), [90, 680], style);
}

async function writeDates(sheet: Sheet, holder: Holder, look: Chance): Promise<void> {
	const value: TextStyle = { size: look.whole(25, 28), weight: 500, align: 'middle' };
	const thai: TextStyle = { ...value, script: 'thai' };
	const small: TextStyle = { size: 20, align: 'middle', script: 'thai', colour: '#24426e' };
	const english: TextStyle = { size: 20, align: 'middle', colour: '#1f4f9c' };
	const columns = [
		[190, holder.issue, 'วันออกบัตร', 'Date of Issue', 'date_of_issue'],
		[870, holder.expiry, 'วันบัตรหมดอายุ', 'Date of Expiry', 'date_of_expiry'],
	] as const;
	for (const [x, day, caption, word, field] of columns) {
		await sheet.write(thaiDay(day), [x, 724], { ...thai, field: `${field}_th` });
		await sheet.write(caption, [x, 752], small);
		await sheet.write(englishDay(day), [x, 788], { ...value, field: `${field}_en` });
		await sheet.write(word, [x, 816], english);
	}
	drawSignature(sheet, { left: 420, top: 704, right: 640, bottom: 766 }, look);
	await sheet.write('เจ้าพนักงานออกบัตร', [530, 800], small);
	const portrait = { left: 1040, top: 420, right: 1300, bottom: 760 };
	drawPortrait(sheet, portrait, { chance: look, sex: holder.person.sex });
	const serial = { size: 26, align: 'middle' as const, field: 'serial_number' };
	await sheet.write(holder.serial, [1170, 806], serial);
}

function chooseHolder(chance: Chance, foreign: boolean) {
	const person = chooseThai(chance, foreign);
	const days = chooseDays(chance, { years: 8 });
	const expiry = dayBefore({ ...days.birth, year: days.issue.year + 8 });
	const names = [person.title[0], person.first[0], person.last?.[0]].filter(Boolean);
	const stamp = [days.issue.month, days.issue.day].map((part) => String(part).padStart(2, '0'));
	return {
		...days,
		expiry,
		person,
		nameThai: names.join(' '),
		firstEnglish: `${person.title[1]} ${person.first[1]}`,
		religion: foreign || chance.may(0.2) ? '' : person.religion,
		serial: `${chance.digits(4)}-${chance.digits(2)}-${stamp.join('')}${chance.digits(4)}`,
	};
}

function toTruth(holder: Holder, type: 'normal' | 'pink') {
	const { person } = holder;
	return {
		type,
		side: 'front',
		id_number: person.number,
		name_th: holder.nameThai,
		first_name_en: holder.firstEnglish,
		last_name_en: person.last?.[1] ?? '',
		date_of_birth_th: thaiDay(holder.birth),
		date_of_birth_en: englishDay(holder.birth),
		religion_th: holder.religion,
		address_th: person.address,
		date_of_issue_th: thaiDay(holder.issue),
		date_of_issue_en: englishDay(holder.issue),
		date_of_expiry_th: thaiDay(holder.expiry),
		date_of_expiry_en: englishDay(holder.expiry),
		serial_number: holder.serial,
	};
}
