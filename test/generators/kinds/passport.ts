import type { Chance } from '../chance';
import { drawZone } from '../drawZone';
import { drawPaper, drawSignature, drawSpecimenMark } from '../ornaments';
import { chooseDays, ENGLISH_MONTHS, isoDay, namedDay, plainDay, type Days } from '../people/days';
import { makeNumber } from '../people/makeNumber';
import { STATES, type PassportLabel, type State } from '../people/states';
import { drawPortrait } from '../portrait';
import { createSheet, type Sheet } from '../sheet';
import { writeLabelled, type Print } from '../writeLabelled';
import { td3Lines, toZoneLetters, type CalendarDay } from '../zone';
import type { CardDrawing } from './types';

interface Holder extends Days {
	readonly state: State;
	readonly sex: 'M' | 'F';
	readonly surname: string;
	readonly given: string;
	readonly number: string;
	readonly city: string;
	readonly zone: readonly string[];
}

const ENGLISH: Readonly<Record<PassportLabel, string>> = {
	...{ type: 'Type', code: 'Code', number: 'Passport No.', surname: 'Surname' },
	...{ given: 'Given names', nationality: 'Nationality', birth: 'Date of birth', sex: 'Sex' },
	...{ place: 'Place of birth', issue: 'Date of issue', expiry: 'Date of expiry' },
	authority: 'Authority',
};

/** The data page of a passport of one of many states. */
export async function drawPassport(chance: Chance): Promise<CardDrawing> {
	const holder = chooseHolder(chance.fork('holder'));
	const look = chance.fork('look');
	const sheet = createSheet(1500, 1056);
	const colours = look.pick([
		['#e9eef4', '#f4ece4', '#e3ece6'],
		['#f3e6ea', '#eef0f7', '#f5efdf'],
		['#e2eef0', '#f2f3ea', '#e8e2f0'],
		['#f6f3ec', '#efe7dc', '#f3f0ea'],
	] as const);
	const lines = look.pick(['#8aa7c4', '#c48a94', '#8fae8a', '#b29a6d']);
	drawPaper(sheet, { colours, lines, strength: look.between(0.2, 0.45) }, look);
	const print: Print = {
		label: { size: look.whole(17, 21), weight: look.pick([400, 500]), colour: '#33415e' },
		value: { size: look.whole(29, 35), weight: look.pick([400, 500, 600]), colour: '#14161c' },
		leading: 1.14,
	};
	await writeValues(sheet, { holder, print, look });
	const box = { left: 62, top: 178, right: 432, bottom: 664 };
	drawPortrait(sheet, box, { chance, sex: holder.sex, grey: look.may(0.4) });
	drawPortrait(
		sheet,
		{ left: 1230, top: 250, right: 1390, bottom: 460 },
		{ chance, sex: holder.sex, ghost: true },
	);
	drawSignature(sheet, { left: 80, top: 690, right: 400, bottom: 770 }, look);
	drawPassportZone(sheet, holder.zone, look);
	await drawSpecimenMark(sheet);
	return { sheet, capability: 'passport', truth: toTruth(holder), rounding: 0.02 };
}

/** Two lines of 44 over the width of the page. */
export function drawPassportZone(sheet: Sheet, zone: readonly string[], look: Chance): void {
	const pitch = look.between(30, 31);
	if (look.may(0.5)) {
		sheet.shape(`<rect y="806" width="1500" height="250" fill="#ffffff" opacity="0.6"/>`);
	}
	drawZone(sheet, zone, {
		left: (1500 - 44 * pitch) / 2,
		baseline: 892 + look.between(-6, 10),
		pitch,
		leading: look.between(72, 84),
		stroke: look.between(11, 16),
		fields: ['machine_code', 'machine_code2'],
	});
}

interface Values {
	readonly holder: Holder;
	readonly print: Print;
	readonly look: Chance;
}

async function writeValues(sheet: Sheet, { holder, print, look }: Values): Promise<void> {
	const { state } = holder;
	const left = 480 + look.between(-16, 16);
	const middle = left + look.between(330, 400);
	const title = {
		size: 30,
		weight: 700 as const,
		colour: look.pick(['#3b2a55', '#1f3a5c', '#5c1f2a']),
	};
	await sheet.write(state.title, [left, 76], { ...title, maxWidth: 900 });
	const words = state.passport === 'PASSPORT' ? ['PASSPORT'] : [state.passport, 'PASSPORT'];
	await sheet.write(words[0]!, [62, 76], { ...title, maxWidth: 380 });
	if (words[1]) await sheet.write(words[1], [62, 116], { ...title, size: 24, weight: 500 });
	const divider = look.pick([' / ', '/', ' ']);
	const label = (name: PassportLabel) =>
		[state.words[name], ENGLISH[name]].filter(Boolean).join(divider);
	const day = (date: CalendarDay) => printDay(date, state);
	const rows = [
		['type', 'P', 'passport_type', left, 0],
		['code', state.code, 'country_code', left + 160, 0],
		['number', holder.number, 'passport_number', 1130, 0],
		['surname', holder.surname, 'surname', left, 1],
		['given', holder.given, 'given_name', left, 2],
		['nationality', state.nationality[holder.sex], 'nationality', left, 3],
		['birth', day(holder.birth), 'date_of_birth', left, 4],
		['sex', holder.sex, 'sex', middle + 60, 4],
		['place', holder.city, 'place_of_birth', left, 5],
		['issue', day(holder.issue), 'date_of_issue', left, 6],
		['authority', state.authority, 'issuing_authority', middle + 60, 6],
		['expiry', day(holder.expiry), 'date_of_expiry', left, 7],
	] as const;
	const step = look.between(78, 84);
	for (const [name, value, field, x, row] of rows) {
		const maxWidth = { code: 300, number: 310, authority: 500 }[name as string] ?? 640;
		const at = [x, 146 + row * step] as const;
		await writeLabelled(sheet, print, { label: label(name), value, field, at, maxWidth });
	}
}

function printDay(day: CalendarDay, { dates, months = ENGLISH_MONTHS }: State): string {
	if (dates === 'dots') return plainDay(day, '.');
	if (dates === 'spaces') return plainDay(day, ' ');
	if (dates === 'slashes') return plainDay(day, '/');
	if (dates === 'named') return namedDay(day, ENGLISH_MONTHS);
	const [own, english] = [months[day.month - 1]!, ENGLISH_MONTHS[day.month - 1]!];
	return namedDay(day, months).replace(own, `${own} /${english}`);
}

function chooseHolder(chance: Chance): Holder {
	const state = chance.pick(STATES);
	const sex = chance.may(0.5) ? 'F' : 'M';
	const days = chooseDays(chance, { years: 10 });
	const [surname, given] = [
		chance.pick(state.surnames),
		chance.pick(sex === 'F' ? state.women : state.men),
	];
	const number = makeNumber(state.number, chance);
	const city = chance.pick(state.cities);
	const zone = td3Lines({
		code: 'P',
		issuer: state.code,
		number,
		nationality: state.zoneCode ?? state.code,
		surname: toZoneLetters(surname),
		givenName: toZoneLetters(given),
		sex,
		birth: days.birth,
		expiry: days.expiry,
		optional: state.personal && makeNumber(state.personal, chance).slice(0, 14),
	});
	return { ...days, state, sex, surname, given, number, city, zone };
}

function toTruth(holder: Holder) {
	const [machine_code, machine_code2] = holder.zone;
	return {
		passport_type: 'P',
		country_code: holder.state.code,
		passport_number: holder.number,
		nationality: holder.state.zoneCode ?? holder.state.code,
		surname: toZoneLetters(holder.surname),
		given_name: toZoneLetters(holder.given),
		sex: holder.sex,
		date_of_birth: isoDay(holder.birth),
		date_of_expiry: isoDay(holder.expiry),
		...{ machine_code, machine_code2 },
	};
}
