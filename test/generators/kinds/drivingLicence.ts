import type { Chance } from '../chance';
import { drawPaper, drawSignature, drawSpecimenMark, starPath } from '../ornaments';
import { chooseStatePerson, isoCode, type StatePerson } from '../people/chooseStatePerson';
import { isoDay, plainDay } from '../people/days';
import { drawPortrait } from '../portrait';
import { createSheet, type Sheet, type TextStyle } from '../sheet';
import type { CalendarDay } from '../zone';
import type { CardDrawing } from './types';

const EUROPEAN: Readonly<Record<string, readonly [title: string, mark: string]>> = {
	D: ['FÜHRERSCHEIN', 'D'],
	FRA: ['PERMIS DE CONDUIRE', 'F'],
	ESP: ['PERMISO DE CONDUCCIÓN', 'E'],
	PRT: ['CARTA DE CONDUÇÃO', 'P'],
	ITA: ['PATENTE DI GUIDA', 'I'],
	POL: ['PRAWO JAZDY', 'PL'],
	SWE: ['KÖRKORT', 'S'],
};

const AMERICAN = [
	['CALIFORNIA', 'CA', 'A9999999'],
	['TEXAS', 'TX', '99999999'],
	['FLORIDA', 'FL', 'A999999999999'],
	['NEW YORK', 'NY', '999 999 999'],
	['OREGON', 'OR', '9999999'],
] as const;

/** The card of the European Union: numbered values without words. */
export async function drawLicenceEu(chance: Chance): Promise<CardDrawing> {
	const person = chooseStatePerson(chance.fork('holder'), {
		...{ pattern: 'A99AA999A99', years: 15 },
		fits: ({ code }) => code in EUROPEAN,
	});
	const look = chance.fork('look');
	const sheet = createSheet(1370, 870);
	const colours = look.pick([
		['#f3d3d6', '#f5e7e0', '#eec9cf'],
		['#f1dcd8', '#eef0ee', '#e9cdd0'],
	] as const);
	drawPaper(sheet, { colours, lines: '#c98f98', strength: 0.35 }, look);
	const [title, mark] = EUROPEAN[person.state.code]!;
	await drawFlag(sheet, mark);
	const head: TextStyle = { size: 44, weight: 700, colour: '#2f3f7a' };
	await sheet.write(title, [480, 90], { ...head, maxWidth: 500 });
	await sheet.write(person.state.title, [1320, 90], {
		...{ ...head, size: 28, weight: 500, align: 'end', maxWidth: 300 },
	});
	const divider = look.pick(['.', '.', '/']);
	const size = look.whole(31, 35);
	const lines = [
		['1.', person.surname, 'last_name'],
		['2.', person.given, 'first_name'],
		['3.', plainDay(person.birth, divider), 'birth_date', person.city],
		['4a.', plainDay(person.issue, divider), 'issue_date', `4c. ${person.state.authority}`],
		['4b.', plainDay(person.expiry, divider), 'expiry_date'],
		['5.', person.number, 'document_number'],
		['8.', person.address, 'address'],
	] as const;
	let y = 180;
	for (const [number, value, field, rest] of lines) {
		await sheet.write(number, [460, y], { size: 24, colour: '#40486a' });
		const box = await sheet.write(value, [520, y], { size, weight: 500, field, maxWidth: 800 });
		if (rest)
			await sheet.write(rest, [box.right + 34, y], { size, maxWidth: 1310 - box.right - 34 });
		y += 74;
	}
	await sheet.write('9.', [460, 790], { size: 24, colour: '#40486a' });
	await sheet.write(look.pick(['AM/B1/B', 'B', 'A1/A/B', 'B/BE']), [520, 790], {
		size,
		weight: 600,
	});
	drawPortrait(
		sheet,
		{ left: 80, top: 220, right: 400, bottom: 630 },
		{ chance, sex: person.sex, grey: look.may(0.5) },
	);
	await sheet.write('7.', [60, 720], { size: 24, colour: '#40486a' });
	drawSignature(sheet, { left: 100, top: 680, right: 400, bottom: 780 }, look);
	await drawSpecimenMark(sheet);
	const truth = {
		...toTruth(person, isoCode(person.state)),
		sex: undefined,
		nationality: undefined,
	};
	return { sheet, capability: 'id-document', truth: dropEmpty(truth) };
}

/** A licence of an American state: short labels with numbers before them. */
export async function drawLicenceUs(chance: Chance): Promise<CardDrawing> {
	const holder = chance.fork('holder');
	const [name, short, pattern] = holder.pick(AMERICAN);
	const person = chooseStatePerson(holder, {
		...{ pattern, years: 8, fits: ({ code }) => code === 'USA' },
	});
	const look = chance.fork('look');
	const sheet = createSheet(1370, 870);
	const colours = look.pick([
		['#d5e3f0', '#f2eddc', '#d9e8dd'],
		['#f0e2cf', '#eef1f2', '#d3e0ee'],
	] as const);
	drawPaper(sheet, { colours, lines: '#8fa7c0', strength: 0.35 }, look);
	await sheet.write(name, [70, 100], { size: 62, weight: 800, colour: '#1f3f7a' });
	const title = look.pick(['DRIVER LICENSE', 'DRIVER’S LICENSE']);
	await sheet.write(title, [1310, 96], { size: 42, weight: 700, colour: '#8a1f2b', align: 'end' });
	await sheet.write('USA', [1310, 140], { size: 26, weight: 600, align: 'end' });
	const value: TextStyle = { size: look.whole(31, 35), weight: look.pick([600, 700]) };
	const small: TextStyle = { size: 21, colour: '#2f4f8f' };
	const street = `${look.whole(12, 9800)} ${look.pick(['SPECIMEN AVE', 'SAMPLE ST', 'N MODEL RD'])}`;
	const town = look.pick(['ANYTOWN', 'SPRING VALLEY', 'LAKE CITY', 'FAIRVIEW']);
	const address = `${street} ${town}, ${short} ${look.digits(5)}`;
	const cut = street.length;
	const rows = [
		[look.pick(['4d DL', '4d DLN', 'DL']), person.number, 'document_number', 0, 0],
		['4b EXP', usDay(person.expiry), 'expiry_date', 420, 0],
		['1 LN', person.surname, 'last_name', 0, 1],
		['2 FN', person.given, 'first_name', 0, 2],
		['8', address.slice(0, cut), 'address', 0, 3],
		['', address.slice(cut + 1), 'address', 0, 3.55],
		['3 DOB', usDay(person.birth), 'birth_date', 0, 4.4],
		['15 SEX', person.sex, 'sex', 0, 5.3],
		['16 HGT', look.pick(["5'-06''", "6'-01''"]), '', 240, 5.3],
		['18 EYES', look.pick(['BRN', 'BLU', 'GRN']), '', 480, 5.3],
		['4a ISS', usDay(person.issue), 'issue_date', 420, 4.4],
	] as const;
	for (const [label, text, field, dx, row] of rows) {
		const [x, y] = [470 + dx, 206 + row * 92];
		const box = label ? await sheet.write(label, [x, y], small) : { right: x };
		const at = [box.right + 14, y] as const;
		await sheet.write(text, at, { ...value, maxWidth: 1310 - at[0], field: field || undefined });
	}
	const portrait = { left: 70, top: 170, right: 420, bottom: 620 };
	drawPortrait(sheet, portrait, { chance, sex: person.sex });
	drawSignature(sheet, { left: 80, top: 670, right: 410, bottom: 780 }, look);
	await drawSpecimenMark(sheet);
	const truth = { ...toTruth(person, 'USA'), address, nationality: undefined };
	return { sheet, capability: 'id-document', truth: dropEmpty(truth) };
}

function toTruth(person: StatePerson, country: string) {
	return {
		...{ country_region: country, id_type: 'DL', side: 'front' },
		...{ first_name: person.given, last_name: person.surname, sex: person.sex },
		...{ birth_date: isoDay(person.birth), issue_date: isoDay(person.issue) },
		...{ expiry_date: isoDay(person.expiry), document_number: person.number },
		address: person.address,
	};
}

function dropEmpty(truth: Readonly<Record<string, unknown>>) {
	return Object.fromEntries(Object.entries(truth).filter(([, value]) => value !== undefined));
}

function usDay({ year, month, day }: CalendarDay): string {
	return [String(month).padStart(2, '0'), String(day).padStart(2, '0'), year].join('/');
}

async function drawFlag(sheet: Sheet, mark: string): Promise<void> {
	const stars = Array.from({ length: 12 }, (_, step) => {
		const angle = (step / 12) * 2 * Math.PI;
		return `<path d="${starPath(150 + 46 * Math.cos(angle), 105 + 46 * Math.sin(angle), 9)}" fill="#ffd500"/>`;
	});
	sheet.shape(`<rect x="60" y="36" width="180" height="138" fill="#1f3f9c"/>${stars.join('')}`);
	await sheet.write(mark, [150, 120], {
		size: 42,
		weight: 700,
		colour: '#ffffff',
		align: 'middle',
	});
}
