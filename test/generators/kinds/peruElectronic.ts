import type { Chance } from '../chance';
import { drawZone } from '../drawZone';
import { drawChip, drawPaper, drawSignature, drawSpecimenMark } from '../ornaments';
import { plainDay } from '../people/days';
import { drawPortrait } from '../portrait';
import { createSheet, type Sheet } from '../sheet';
import { writeLabelled, type Print } from '../writeLabelled';
import { choosePeruHolder, peruBack, peruFront, peruZone, type PeruHolder } from './peru';
import type { CardDrawing } from './types';

/** The electronic DNI, front: labels in Spanish and English, chip at the right. */
export async function drawPeruElectronicFront(chance: Chance): Promise<CardDrawing> {
	const holder = choosePeruHolder(chance.fork('holder'), 2014);
	const look = chance.fork('look');
	const sheet = createSheet(1370, 870);
	drawPaper(sheet, choosePaper(look), look);
	const cui = await writeHead(sheet, holder, look);
	const print = choosePrint(look);
	const left = 424 + look.between(-14, 10);
	await writeValues(sheet, { holder, print, left, look });
	const box = { left: 66, top: 172, right: 366, bottom: 592 };
	drawPortrait(sheet, box, { chance, sex: holder.sex, grey: look.may(0.6) });
	drawChip(sheet, { left: 1085, top: 360, right: 1250, bottom: 490 });
	drawSignature(sheet, { left: 90, top: 640, right: 350, bottom: 740 }, look);
	await drawSpecimenMark(sheet);
	const truth = { ...peruFront(holder, cui, ' '), nationality: 'PER' };
	return { sheet, capability: 'peru-id-card', truth };
}

/** The electronic DNI, back: place, address, voting group and the zone. */
export async function drawPeruElectronicBack(chance: Chance): Promise<CardDrawing> {
	const holder = choosePeruHolder(chance.fork('holder'), 2014);
	const look = chance.fork('look');
	const sheet = createSheet(1370, 870);
	drawPaper(sheet, choosePaper(look), look);
	const print = choosePrint(look);
	const back = peruBack(holder);
	const registered = plainDay(holder.registration, ' ');
	const left = 70 + look.between(-10, 14);
	const right = left + 460;
	const bilingual = look.may(0.5);
	const rows = [
		[['Departamento', 'Department'], back.department, 'department', left, 70],
		[['Provincia', 'Province'], back.province, 'province', right, 70],
		[['Distrito', 'District'], back.district, 'district', left, 162],
		[['Ubigeo de Nacimiento', 'Place of birth'], holder.birthPlace, 'birth_place', right, 162],
		[['Dirección', 'Address'], back.address, 'address', left, 254],
		[['Fecha de Inscripción', 'Date of registration'], registered, 'registration_date', left, 346],
		[['Donación de Órganos', 'Organ donation'], back.organ_donation, 'organ_donation', right, 346],
		[['Grupo de Votación', 'Voting group'], back.voting_group, 'voting_group', left, 438],
	] as const;
	for (const [words, value, field, x, y] of rows) {
		const label = bilingual ? words.join(' / ') : words[0];
		const maxWidth = field === 'address' ? 980 : 440;
		await writeLabelled(sheet, print, { label, value, field, at: [x, y], maxWidth });
	}
	sheet.shape(
		`<rect x="1100" y="80" width="190" height="230" rx="10" fill="#b9c4d2" opacity="0.5"/>`,
	);
	drawZone(sheet, holder.zone, {
		...{ left: 76, baseline: 640, pitch: 1218 / 30, leading: 72 },
		stroke: look.between(12, 16),
		fields: ['machine_code1', 'machine_code2', 'machine_code3'],
	});
	await drawSpecimenMark(sheet);
	const truth = {
		...back,
		...{ birth_place: holder.birthPlace, registration_date: registered },
		...peruZone(holder),
	};
	return { sheet, capability: 'peru-id-card', truth };
}

function choosePaper(look: Chance) {
	const colours = look.pick([
		['#f3f4f6', '#f7f0f0', '#edf1f6'],
		['#f6eceb', '#f4f4f4', '#f1e6ea'],
		['#e9f0f6', '#f5f3ee', '#e5edf3'],
	] as const);
	return { colours, lines: look.pick(['#c79aa0', '#9fb0c6', '#bdb59f']), strength: 0.3 };
}

async function writeHead(sheet: Sheet, holder: PeruHolder, look: Chance): Promise<string> {
	sheet.shape(
		'<rect x="50" y="60" width="96" height="64" fill="#fff"/><rect x="50" y="60" width="32" height="64" fill="#d91023"/><rect x="114" y="60" width="32" height="64" fill="#d91023"/>',
	);
	const red = look.pick(['#b3202c', '#8d1f3c', '#a83232']);
	await sheet.write('REPÚBLICA DEL PERÚ', [164, 92], { size: 36, weight: 700, colour: red });
	const registry = 'REGISTRO NACIONAL DE IDENTIFICACIÓN Y ESTADO CIVIL';
	await sheet.write(registry, [164, 124], { size: 19, weight: 500, colour: '#333', maxWidth: 540 });
	const title = look.pick([
		'DOCUMENTO NACIONAL DE IDENTIDAD',
		'DOCUMENTO NACIONAL DE IDENTIDAD - DNIe',
	]);
	await sheet.write(title, [1300, 84], { size: 22, weight: 700, align: 'end', maxWidth: 520 });
	const cui = `${holder.dni} - ${holder.cuiCheck}`;
	const number = { size: 38, weight: 700 as const, align: 'end' as const, field: 'cui_number' };
	const box = await sheet.write(cui, [1300, 136], number);
	await sheet.write('CUI', [box.left - 14, 134], { size: 26, align: 'end' });
	return cui;
}

function choosePrint(look: Chance): Print {
	return {
		label: { size: look.whole(20, 23), weight: look.pick([400, 500]), colour: '#3c3c46' },
		value: { size: look.whole(32, 36), weight: look.pick([600, 700]), colour: '#17181c' },
		leading: 1.1,
	};
}

interface Values {
	readonly holder: PeruHolder;
	readonly print: Print;
	readonly look: Chance;
	readonly left: number;
}

async function writeValues(sheet: Sheet, { holder, print, look, left }: Values): Promise<void> {
	const day = (which: 'birth' | 'issue' | 'expiry') => plainDay(holder[which], ' ');
	const given = look.pick(['Prenombres / Given names', 'Prenombres / Given name(s)']);
	const right = left + look.between(370, 420);
	const items = [
		['Primer Apellido / Surname', holder.first, 'first_surname', left, 0],
		['Segundo Apellido / Second Surname', holder.second, 'second_surname', left, 1],
		[given, holder.given, 'given_name', left, 2],
		['Nacionalidad / Nationality', 'PER', 'nationality', left, 3],
		['Sexo / Sex', holder.sex, 'sex', left + 300, 3],
		['Estado Civil', holder.marital, 'marital_status', left + 430, 3],
		['Fecha de Nacimiento / Date of birth', day('birth'), 'birth_date', left, 4],
		['Fecha de Emisión / Date of issue', day('issue'), 'issue_date', left, 5],
		['Fecha de Caducidad / Date of expiry', day('expiry'), 'expiry_date', right, 5],
	] as const;
	const step = look.between(92, 102);
	for (const [label, value, field, x, row] of items) {
		const maxWidth = row === 2 ? 640 : undefined;
		await writeLabelled(sheet, print, { label, value, field, at: [x, 196 + row * step], maxWidth });
	}
}
