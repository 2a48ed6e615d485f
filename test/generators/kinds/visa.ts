import type { Chance } from '../chance';
import { drawZone } from '../drawZone';
import { drawPaper, drawSpecimenMark } from '../ornaments';
import { chooseStatePerson } from '../people/chooseStatePerson';
import { plainDay } from '../people/days';
import { STATES } from '../people/states';
import { drawPortrait } from '../portrait';
import { createSheet } from '../sheet';
import { writeLabelled, type Print } from '../writeLabelled';
import { visaLines } from '../zone';
import { zoneTruth } from './identityCard';
import type { CardDrawing } from './types';

interface Size {
	readonly length: 44 | 36;
	readonly width: number;
	readonly height: number;
}

/** A visa of size A: 120 by 80 mm, lines of 44. */
export const drawVisaA = (chance: Chance) =>
	drawVisa(chance, { length: 44, width: 1440, height: 960 });

/** A visa of size B: 105 by 74 mm, lines of 36. */
export const drawVisaB = (chance: Chance) =>
	drawVisa(chance, { length: 36, width: 1290, height: 900 });

async function drawVisa(chance: Chance, { length, width, height }: Size): Promise<CardDrawing> {
	const holder = chance.fork('holder');
	const person = chooseStatePerson(holder, { pattern: 'A99999999', years: 1 });
	const issuer = holder.pick(STATES);
	const look = chance.fork('look');
	const sheet = createSheet(width, height);
	const colours = look.pick([
		['#dcebe2', '#f3f1de', '#d7e6ee'],
		['#efe2ea', '#f4f1e6', '#e0e8f0'],
	] as const);
	drawPaper(sheet, { colours, lines: look.pick(['#7fae93', '#a789b0']), strength: 0.4 }, look);
	const title = { size: 46, weight: 800 as const, colour: '#2f4f3f' };
	await sheet.write(`VISA ${issuer.title}`, [420, 96], { ...title, maxWidth: width - 500 });
	const print: Print = {
		label: { size: 18, colour: '#3f5547' },
		value: { size: look.whole(29, 33), weight: look.pick([400, 500, 600]) },
	};
	const rows = [
		['VALID FROM', plainDay(person.issue, '-'), 0, 0],
		['UNTIL', plainDay(person.expiry, '-'), 330, 0],
		['NUMBER OF ENTRIES', look.pick(['MULT', '01', '02']), 0, 1],
		['DURATION OF STAY', `${look.whole(5, 90)} DAYS`, 330, 1],
		['PASSPORT NUMBER', look.digits(9), 0, 2],
		['VISA NUMBER', person.number, 330, 2],
		['SURNAME, NAME', `${person.zoneSurname}, ${person.zoneGiven}`, 0, 3],
		['REMARKS', look.pick(['TOURISM', 'BUSINESS', 'STUDY', 'TRANSIT']), 0, 4],
	] as const;
	for (const [label, value, dx, row] of rows) {
		const at = [430 + dx, 168 + row * 92] as const;
		await writeLabelled(sheet, print, { label, value, at, maxWidth: width - 470 - dx });
	}
	const portrait = { left: 60, top: 150, right: 370, bottom: 560 };
	drawPortrait(sheet, portrait, { chance, sex: person.sex });
	const zone = visaLines(
		{
			...{ code: look.pick(['V', 'VI', 'VN']), issuer: issuer.code, number: person.number },
			...{ nationality: person.state.code, sex: person.sex },
			...{ surname: person.zoneSurname, givenName: person.zoneGiven },
			...{ birth: person.birth, expiry: person.expiry },
		},
		length,
	);
	drawZone(sheet, zone, {
		...{ left: 55, baseline: height - 180, pitch: (width - 110) / length, leading: 78 },
		...{ stroke: look.between(11, 16), fields: ['machine_code', 'machine_code2'] },
	});
	await drawSpecimenMark(sheet);
	const type = zone[0]!.slice(0, 2).replace('<', '');
	const truth = { ...zoneTruth(person, type, zone), country_code: issuer.code };
	return { sheet, capability: 'passport', truth, rounding: 0.01 };
}
