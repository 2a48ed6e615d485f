import type { Chance } from '../chance';
import { drawZone } from '../drawZone';
import { drawChip, drawPaper, drawSignature, drawSpecimenMark } from '../ornaments';
import { chooseStatePerson, isoCode, type StatePerson } from '../people/chooseStatePerson';
import { isoDay, plainDay } from '../people/days';
import type { PassportLabel } from '../people/states';
import { drawPortrait } from '../portrait';
import { createSheet, type Sheet } from '../sheet';
import { writeLabelled, type Print } from '../writeLabelled';
import { td1Lines, td2Lines } from '../zone';
import type { CardDrawing } from './types';

const EUROPE = ['D', 'FRA', 'ESP', 'PRT', 'ITA', 'POL', 'SWE'];

const TITLES: Readonly<Record<string, string>> = {
	...{ D: 'PERSONALAUSWEIS', FRA: 'CARTE NATIONALE D’IDENTITÉ', PRT: 'CARTÃO DE CIDADÃO' },
	...{ ESP: 'DOCUMENTO NACIONAL DE IDENTIDAD', ITA: 'CARTA DI IDENTITÀ' },
	...{ POL: 'DOWÓD OSOBISTY', SWE: 'NATIONELLT IDENTITETSKORT' },
};

const ENGLISH: Readonly<Partial<Record<PassportLabel, string>>> = {
	...{ surname: 'Surname', given: 'Given names', birth: 'Date of birth', sex: 'Sex' },
	...{ nationality: 'Nationality', expiry: 'Date of expiry', number: 'Document No.' },
	...{ place: 'Place of birth', issue: 'Date of issue', authority: 'Authority' },
};

const choose = (chance: Chance) =>
	chooseStatePerson(chance.fork('holder'), {
		...{ pattern: 'A9A99A999', years: 10 },
		fits: ({ code }) => EUROPE.includes(code),
	});

/** Front of an identity card of bank card size: no zone. */
export async function drawIdentityFront(chance: Chance): Promise<CardDrawing> {
	const person = choose(chance);
	const look = chance.fork('look');
	const { sheet, print } = await startCard(person, look);
	const rows = [
		['surname', person.surname, 'last_name', 0, 0],
		['given', person.given, 'first_name', 0, 1],
		['birth', plainDay(person.birth, '.'), 'birth_date', 0, 2],
		['sex', person.sex, 'sex', 420, 2],
		['nationality', person.state.nationality[person.sex], 'nationality', 0, 3],
		['place', person.city, 'place_of_birth', 420, 3],
		['expiry', plainDay(person.expiry, '.'), 'expiry_date', 0, 4],
		['number', person.number, 'document_number', 420, 4],
	] as const;
	for (const [name, value, field, dx, row] of rows) {
		const label = nameField(person, name);
		const at = [430 + dx, 220 + row * 108] as const;
		await writeLabelled(sheet, print, { label, value, field, at, maxWidth: dx ? 470 : 410 });
	}
	drawPortrait(
		sheet,
		{ left: 70, top: 200, right: 380, bottom: 600 },
		{ chance, sex: person.sex, grey: look.may(0.6) },
	);
	drawSignature(sheet, { left: 90, top: 650, right: 370, bottom: 750 }, look);
	await drawSpecimenMark(sheet);
	const truth = {
		...{ country_region: isoCode(person.state), id_type: 'ID', side: 'front' },
		...{ first_name: person.given, last_name: person.surname, sex: person.sex },
		...{ nationality: isoCode(person.state), birth_date: isoDay(person.birth) },
		...{ expiry_date: isoDay(person.expiry), document_number: person.number },
	};
	return { sheet, capability: 'id-document', truth };
}

/** Back of an identity card of bank card size: address, authority and a zone of three lines. */
export async function drawIdentityBack(chance: Chance): Promise<CardDrawing> {
	const person = choose(chance);
	const look = chance.fork('look');
	const { sheet, print } = await startCard(person, look, false);
	const issued = plainDay(person.issue, '.');
	const rows = [
		['Address', person.address, 'address', 60],
		['Date of issue', issued, 'issue_date', 150],
		['Authority', person.state.authority, 'issuing_authority', 240],
	] as const;
	for (const [label, value, field, y] of rows) {
		await writeLabelled(sheet, print, { label, value, field, at: [80, y], maxWidth: 900 });
	}
	drawChip(sheet, { left: 1050, top: 120, right: 1230, bottom: 260 });
	const zone = td1Lines({
		...{ code: person.state.code === 'D' ? 'ID' : look.pick(['I', 'ID']) },
		...{ issuer: person.state.code, number: person.number, nationality: person.state.code },
		...{ surname: person.zoneSurname, givenName: person.zoneGiven, sex: person.sex },
		...{ birth: person.birth, expiry: person.expiry },
	});
	drawZone(sheet, zone, {
		...{ left: 76, baseline: 620, pitch: 1218 / 30, leading: look.between(74, 82) },
		stroke: look.between(11, 16),
	});
	await drawSpecimenMark(sheet);
	const truth = {
		...{ country_region: isoCode(person.state), id_type: 'ID', side: 'back' },
		...{ first_name: person.zoneGiven, last_name: person.zoneSurname, sex: person.sex },
		...{ nationality: isoCode(person.state), birth_date: isoDay(person.birth) },
		...{ issue_date: isoDay(person.issue), expiry_date: isoDay(person.expiry) },
		...{ document_number: person.number, address: person.address },
		issuing_authority: person.state.authority,
	};
	return { sheet, capability: 'id-document', truth, extra: { zone } };
}

/** The larger identity card with a zone of two lines under the portrait. */
export async function drawIdentityTd2(chance: Chance): Promise<CardDrawing> {
	const person = choose(chance);
	const look = chance.fork('look');
	const { sheet, print } = await startCard(person, look);
	const rows = [
		['surname', person.surname, 0, 0],
		['given', person.given, 0, 1],
		['nationality', person.state.nationality[person.sex], 0, 2],
		['birth', plainDay(person.birth, '.'), 0, 3],
		['sex', person.sex, 420, 3],
		['expiry', plainDay(person.expiry, '.'), 0, 4],
		['number', person.number, 420, 4],
	] as const;
	for (const [name, value, dx, row] of rows) {
		const label = nameField(person, name);
		const at = [430 + dx, 196 + row * 94] as const;
		await writeLabelled(sheet, print, { label, value, at, maxWidth: dx ? 470 : 410 });
	}
	drawPortrait(
		sheet,
		{ left: 70, top: 190, right: 370, bottom: 580 },
		{ chance, sex: person.sex, grey: look.may(0.6) },
	);
	const zone = td2Lines({
		...{ code: 'I', issuer: person.state.code, number: person.number },
		...{ nationality: person.state.code, sex: person.sex },
		...{ surname: person.zoneSurname, givenName: person.zoneGiven },
		...{ birth: person.birth, expiry: person.expiry },
	});
	drawZone(sheet, zone, {
		...{ left: 70, baseline: 740, pitch: 1230 / 36, leading: look.between(70, 80) },
		...{ stroke: look.between(11, 16), fields: ['machine_code', 'machine_code2'] },
	});
	await drawSpecimenMark(sheet);
	return { sheet, capability: 'passport', truth: zoneTruth(person, 'I', zone) };
}

/** What the passport reader gives for any zone of two lines. */
export function zoneTruth(person: StatePerson, type: string, zone: readonly string[]) {
	const [machine_code, machine_code2] = zone;
	return {
		...{ passport_type: type, country_code: person.state.code },
		...{ passport_number: person.number, nationality: person.state.code },
		...{ surname: person.zoneSurname, given_name: person.zoneGiven, sex: person.sex },
		...{ date_of_birth: isoDay(person.birth), date_of_expiry: isoDay(person.expiry) },
		...{ machine_code, machine_code2 },
	};
}

function nameField({ state }: StatePerson, name: PassportLabel): string {
	return name === 'number' ? ENGLISH.number! : `${state.words[name]} / ${ENGLISH[name]!}`;
}

async function startCard(
	person: StatePerson,
	look: Chance,
	titled = true,
): Promise<{ readonly sheet: Sheet; readonly print: Print }> {
	const sheet = createSheet(1370, 870);
	const colours = look.pick([
		['#dfe9ef', '#f1eee3', '#dbe6dd'],
		['#e6e0ec', '#f2efe9', '#dde5ee'],
		['#f1e4de', '#eff0ea', '#e2e8e6'],
	] as const);
	drawPaper(sheet, { colours, lines: look.pick(['#88a6b8', '#a98aa0', '#8fae8a']) }, look);
	if (titled) {
		const title = { size: 34, weight: 700 as const, colour: '#22345a', maxWidth: 860 };
		await sheet.write(person.state.title, [430, 84], title);
		const kind = `${TITLES[person.state.code]!} / IDENTITY CARD`;
		await sheet.write(kind, [430, 130], { ...title, size: 26, weight: 500 });
	}
	const print: Print = {
		label: { size: look.whole(18, 21), weight: 400, colour: '#39455c' },
		value: { size: look.whole(30, 34), weight: look.pick([500, 600]), colour: '#15171c' },
		leading: 1.18,
	};
	return { sheet, print };
}
