import type { Chance } from '../chance';
import { drawZone } from '../drawZone';
import { drawPaper, drawSpecimenMark } from '../ornaments';
import { chooseDays, dayBefore, plainDay, type Days } from '../people/days';
import { chooseKhmer, khmerDigits } from '../people/khmer';
import { drawPortrait } from '../portrait';
import { createSheet, type Sheet, type TextStyle } from '../sheet';
import { checkDigit, td1Lines } from '../zone';
import type { CardDrawing } from './types';

type Holder = ReturnType<typeof chooseHolder>;

/** The Khmer identity card: zone on the front, labels in Khmer alone. */
export async function drawCambodia(chance: Chance): Promise<CardDrawing> {
	const holder = chooseHolder(chance.fork('holder'));
	const look = chance.fork('look');
	const sheet = createSheet(1380, 880);
	const colours = look.pick([
		['#e4ecd6', '#f3efdc', '#d9e6dd'],
		['#d7e7ee', '#f1efe2', '#dde9d8'],
		['#efe3d2', '#f3efe0', '#e2e8d5'],
	] as const);
	drawPaper(sheet, { colours, lines: look.pick(['#8faf7f', '#7fa3b8']), strength: 0.35 }, look);
	const temple =
		'M0 130 L0 90 L30 90 L45 40 L60 90 L90 90 L110 0 L130 90 L160 90 L175 40 L190 90 L220 90 L220 130 Z';
	sheet.shape(
		`<path transform="translate(640 330) scale(1.6)" d="${temple}" fill="#9c8a5a" opacity="0.22"/>`,
	);
	drawPortrait(
		sheet,
		{ left: 60, top: 110, right: 376, bottom: 520 },
		{ chance, sex: holder.person.sex },
	);
	await writeValues(sheet, holder, look);
	drawZone(sheet, holder.zone, {
		...{ left: 80, baseline: 690, pitch: 1216 / 30, leading: look.between(66, 72) },
		stroke: look.between(11, 15),
		fields: ['machine_code1', 'machine_code2', 'machine_code3'],
	});
	await drawSpecimenMark(sheet, '#6f8a6a');
	return { sheet, capability: 'cambodian-id-card', truth: holder.truth };
}

async function writeValues(sheet: Sheet, { truth, person }: Holder, look: Chance): Promise<void> {
	const label: TextStyle = { size: look.whole(27, 30), script: 'khmer', colour: '#2c4a3a' };
	const value: TextStyle = { ...label, weight: look.pick([500, 600]), colour: '#161a18' };
	const number = { size: look.whole(42, 46), weight: 600 as const, field: 'id_number' };
	await sheet.write(truth.id_number, [860, 76], number);
	const left = 412 + look.between(-8, 10);
	const pair = async (
		word: string,
		text: string,
		[x, y, field]: readonly [number, number, string],
	) => {
		const box = await sheet.write(word, [x, y], label);
		const style = { ...value, field, maxWidth: 1330 - box.right };
		return sheet.write(text, [box.right + 16, y], style);
	};
	const step = look.between(53, 55);
	let y = 138;
	await pair('គោត្តនាមនិងនាម:', truth.name_kh, [left, y, 'name_kh']);
	y += step;
	await sheet.write(truth.name_en, [left + 230, y], {
		...{ size: 34, weight: 600, field: 'name_en' },
	});
	y += step;
	const birth = await pair('ថ្ងៃខែឆ្នាំកំណើត:', truth.birth_date, [left, y, 'birth_date']);
	const sex = await pair('ភេទ:', truth.sex, [birth.right + 40, y, 'sex']);
	await pair('កំពស់:', truth.height, [sex.right + 40, y, 'height']);
	y += step;
	await pair('ទីកន្លែងកំណើត:', truth.birth_place, [left, y, 'birth_place']);
	y += step;
	const home = await sheet.write('អាសយដ្ឋាន:', [left, y], label);
	const house = person.house.join(' ');
	await sheet.write(house, [home.right + 16, y], { ...value, field: 'address' });
	y += step;
	const rest = person.home.join(' ');
	await sheet.write(rest, [left + 60, y], { ...value, field: 'address', maxWidth: 860 });
	y += step;
	const from = await pair('សុពលភាព:', truth.issue_date, [left, y, 'issue_date']);
	await pair('ដល់ថ្ងៃ', truth.expiry_date, [from.right + 20, y, 'expiry_date']);
	y += step;
	await pair('ភិនភាគ:', truth.description, [left, y, 'description']);
}

function chooseHolder(chance: Chance) {
	const person = chooseKhmer(chance);
	const chosen = chooseDays(chance, { years: 10 });
	const days: Days = { ...chosen, expiry: dayBefore(chosen.expiry) };
	const digits = `99${chance.digits(7)}`;
	const zone = td1Lines({
		...{ code: 'ID', issuer: 'KHM', number: digits, nationality: 'KHM' },
		...{ surname: person.surname[1], givenName: person.given[1], sex: person.sex },
		...{ birth: days.birth, expiry: days.expiry },
	});
	const [machine_code1, machine_code2, machine_code3] = zone;
	const day = (date: Days['birth']) => khmerDigits(plainDay(date, '.'));
	const truth = {
		id_number: `${digits}(${checkDigit(digits)})`,
		name_kh: `${person.surname[0]} ${person.given[0]}`,
		name_en: `${person.surname[1]} ${person.given[1]}`,
		birth_date: day(days.birth),
		sex: person.sex === 'F' ? 'ស្រី' : 'ប្រុស',
		height: `${khmerDigits(person.height)} ស.ម`,
		birth_place: person.birthPlace.join(' '),
		address: [...person.house, ...person.home].join(' '),
		issue_date: day(days.issue),
		expiry_date: day(days.expiry),
		description: person.marks,
		...{
			machine_code1: machine_code1!,
			machine_code2: machine_code2!,
			machine_code3: machine_code3!,
		},
	};
	return { person, zone, truth };
}
