import type { Chance } from '../chance';
import { drawZone } from '../drawZone';
import { drawMatrixCode, drawPaper, drawSignature, drawSpecimenMark } from '../ornaments';
import { plainDay } from '../people/days';
import { drawPortrait } from '../portrait';
import { createSheet, type Sheet } from '../sheet';
import { writeLabelled, type Print } from '../writeLabelled';
import { choosePeruHolder, peruBack, peruFront, peruZone, type PeruHolder } from './peru';
import type { CardDrawing } from './types';

const PAPER = {
	colours: ['#8fd0e8', '#b9e2ef', '#7cc3e2'],
	lines: '#ffffff',
	strength: 0.5,
} as const;
const YELLOW = {
	colours: ['#f2d06b', '#f6e09a', '#efc654'],
	lines: '#ffffff',
	strength: 0.5,
} as const;

/** The blue DNI (yellow for the young): zone on the front, digits of the number down the side. */
export async function drawPeruBlueFront(chance: Chance): Promise<CardDrawing> {
	const holder = choosePeruHolder(chance.fork('holder'), 2008);
	const look = chance.fork('look');
	const sheet = createSheet(1360, 860);
	drawPaper(sheet, look.may(0.15) ? YELLOW : PAPER, look);
	const cui = await writeHead(sheet, holder, look);
	const box = { left: 92, top: 128, right: 388, bottom: 520 };
	drawPortrait(sheet, box, { chance, sex: holder.sex, grey: look.may(0.5) });
	for (const [row, digit] of [...holder.dni].entries()) {
		await sheet.write(digit, [44, 186 + row * 50], { size: 34, weight: 600, turn: 90 });
	}
	const print = choosePrint(look);
	await writePerson(sheet, print, holder);
	await writeDates(sheet, print, holder);
	drawSignature(sheet, { left: 110, top: 545, right: 370, bottom: 610 }, look);
	const pitch = 1210 / 30;
	drawZone(sheet, holder.zone, {
		...{ left: 78, baseline: 694, pitch, leading: 58, colour: '#15181c' },
		fields: ['machine_code1', 'machine_code2', 'machine_code3'],
	});
	await drawSpecimenMark(sheet, '#3d6f85');
	const truth = {
		...peruFront(holder, cui, '/'),
		birth_place: holder.birthPlace,
		registration_date: plainDay(holder.registration, '/'),
		...peruZone(holder),
	};
	return { sheet, capability: 'peru-id-card', truth, rounding: 0.03 };
}

/** The back of the blue DNI: address, organ donation, voting group. */
export async function drawPeruBlueBack(chance: Chance): Promise<CardDrawing> {
	const holder = choosePeruHolder(chance.fork('holder'), 2008);
	const look = chance.fork('look');
	const sheet = createSheet(1360, 860);
	drawPaper(sheet, PAPER, look);
	const print: Print = {
		label: { size: 24, weight: 400, colour: '#123a50' },
		value: { size: look.whole(29, 33), weight: 600, colour: '#10171c' },
	};
	const back = peruBack(holder);
	const left = 70 + look.between(-8, 8);
	const rows = [
		['Departamento', back.department, 'department', left, 80],
		['Provincia', back.province, 'province', left + 420, 80],
		['Distrito', back.district, 'district', left, 168],
		['Dirección', back.address, 'address', left, 256],
		['Donación de Órganos', back.organ_donation, 'organ_donation', left, 344],
		['Grupo de Votación', back.voting_group, 'voting_group', left + 420, 344],
	] as const;
	for (const [label, value, field, x, y] of rows) {
		await writeLabelled(sheet, print, { label, value, field, at: [x, y], maxWidth: 820 });
	}
	const caption = { size: 24, colour: '#123a50', weight: 500 as const };
	await sheet.write('CONSTANCIA DE SUFRAGIO', [left, 470], caption);
	for (let cell = 0; cell < 6; cell++) {
		sheet.shape(
			`<rect x="${left + cell * 140}" y="490" width="130" height="110" fill="#fff" opacity="0.35" stroke="#123a50"/>`,
		);
	}
	drawMatrixCode(sheet, { left: 1050, top: 80, right: 1270, bottom: 300 }, look);
	sheet.shape(barCode(look));
	await drawSpecimenMark(sheet, '#3d6f85');
	return { sheet, capability: 'peru-id-card', truth: back, rounding: 0.03 };
}

async function writeHead(sheet: Sheet, holder: PeruHolder, look: Chance): Promise<string> {
	sheet.shape(`<rect width="1360" height="104" fill="#3f8fb0" opacity="0.55"/>`);
	const bold = { size: 25, weight: 700 as const, colour: '#0d2430' };
	await sheet.write('REPUBLICA DEL PERU', [40, 44], bold);
	const registry = 'REGISTRO NACIONAL DE IDENTIFICACION Y ESTADO CIVIL';
	await sheet.write(registry, [360, 42], { ...bold, size: 21, weight: 500, maxWidth: 690 });
	await sheet.write('DOCUMENTO NACIONAL DE IDENTIDAD', [400, 86], { ...bold, size: 28 });
	await sheet.write('CUI', [1150, 40], { ...bold, size: 20, weight: 500 });
	await sheet.write('DNI', [1050, 88], { ...bold, size: 27 });
	const cui = `${holder.dni}${look.pick([' - ', '-'])}${holder.cuiCheck}`;
	const red = { size: 34, weight: 600 as const, colour: '#7a2a2f', field: 'cui_number' };
	await sheet.write(cui, [1110, 90], { ...red, maxWidth: 220 });
	return cui;
}

function choosePrint(look: Chance): Print {
	return {
		label: { size: 23, weight: 400, colour: '#123a50' },
		value: { size: look.whole(28, 32), weight: look.pick([600, 700]), colour: '#10171c' },
		leading: 1.08,
	};
}

async function writePerson(sheet: Sheet, print: Print, holder: PeruHolder): Promise<void> {
	const left = 430;
	const rows = [
		['Primer Apellido', holder.first, 'first_surname'],
		['Segundo Apellido', holder.second, 'second_surname'],
		['Pre Nombres', holder.given, 'given_name'],
	] as const;
	let y = 152;
	for (const [label, value, field] of rows) {
		await writeLabelled(sheet, print, { label, value, field, at: [left, y], maxWidth: 520 });
		y += 84;
	}
	await sheet.write('Nacimiento: Fecha y Ubigeo', [left, y], print.label);
	const below = y + print.value.size * 1.1;
	const born = plainDay(holder.birth, ' ');
	await sheet.write(born, [left, below], { ...print.value, field: 'birth_date' });
	await sheet.write(holder.birthPlace, [left + 270, below], {
		...print.value,
		field: 'birth_place',
	});
	y += 84;
	const sex = { label: 'Sexo', value: holder.sex, field: 'sex', at: [left, y] as const };
	await writeLabelled(sheet, print, sex);
	await writeLabelled(sheet, print, {
		...{ label: 'Estado Civil', value: holder.marital, field: 'marital_status' },
		at: [left + 190, y],
	});
}

async function writeDates(sheet: Sheet, print: Print, holder: PeruHolder): Promise<void> {
	const rows = [
		['Fecha Inscripción', holder.registration, 'registration_date'],
		['Fecha Emisión', holder.issue, 'issue_date'],
		['Fecha Caducidad', holder.expiry, 'expiry_date'],
	] as const;
	for (const [row, [label, day, field]] of rows.entries()) {
		const y = 190 + row * 96;
		sheet.shape(
			`<rect x="1040" y="${y - 34}" width="260" height="86" fill="#fff" fill-opacity="0.25" stroke="#123a50"/>`,
		);
		await sheet.write(label, [1170, y - 6], { ...print.label, align: 'middle' });
		const value = { ...print.value, align: 'middle' as const, field };
		await sheet.write(plainDay(day, '/'), [1170, y + 36], value);
	}
}

/** Bars that hold nothing. */
function barCode(look: Chance): string {
	let path = '';
	for (let x = 70; x < 900; x += look.whole(5, 12)) {
		path += `M${x} 660h${look.whole(2, 5)}v110h-${look.whole(2, 4)}z`;
	}
	return `<path d="${path}" fill="#111"/>`;
}
