import type { Chance } from '../chance';
import { chooseDays, namedDay, SPANISH_MONTHS, type Days } from '../people/days';
import { chooseSpanishName, type SpanishName } from '../people/spanish';
import { drawChip, drawPaper, drawSignature, drawSpecimenMark, starPath } from '../ornaments';
import { drawPortrait } from '../portrait';
import { createSheet, type Sheet } from '../sheet';
import { writeLabelled, type Print } from '../writeLabelled';
import type { CardDrawing } from './types';

interface ChileHolder extends SpanishName, Days {
	readonly nationality: string;
	readonly documentNumber: string;
	readonly run: string;
}

const FOREIGN = ['PERUANA', 'COLOMBIANA', 'VENEZOLANA', 'BOLIVIANA', 'HAITIANA', 'ARGENTINA'];

/** The card of plastic with the condor, given out from 2013 on. */
export async function drawChileNew(chance: Chance): Promise<CardDrawing> {
	const holder = chooseHolder(chance.fork('holder'), 2013);
	const look = chance.fork('look');
	const sheet = createSheet(1380, 870);
	drawPaper(sheet, choosePaper(look), look);
	drawCondor(sheet, look);
	const blue = look.pick(['#24408e', '#1f3f7f', '#3a4f9f']);
	await writeHead(sheet, blue, look);
	const [dx, dy] = [look.between(-14, 14), look.between(-10, 10)];
	const left = 500 + dx;
	const print: Print = {
		label: { size: look.whole(20, 24), weight: look.pick([600, 700]), colour: blue },
		value: { size: look.whole(37, 42), weight: look.pick([400, 500, 600]), colour: '#20242c' },
		leading: 1.02,
	};
	await writeValues(sheet, { holder, print, look, at: [left, 168 + dy] });
	const portrait = { left: 84 + dx, top: 205 + dy, right: 84 + dx + 372, bottom: 205 + dy + 484 };
	drawPortrait(sheet, portrait, { chance, sex: holder.sex, grey: look.may(0.7) });
	const small = { left: 1136, top: 372 + dy, right: 1262, bottom: 534 + dy };
	drawPortrait(sheet, small, { chance, sex: holder.sex, grey: true, ghost: true });
	drawSignature(sheet, { left: left + 20, top: 675, right: left + 420, bottom: 775 }, look);
	await sheet.write('RUN', [76 + dx, 764], { size: 38, weight: 400 });
	await sheet.write(holder.run, [172 + dx, 764], { size: 42, weight: 700, field: 'number' });
	drawChip(sheet, { left: 1200, top: 745, right: 1300, bottom: 812 });
	sheet.shape(`<path d="${starPath(1245, 122, 50)}" fill="#c39a4b" opacity="0.85"/>`);
	await drawSpecimenMark(sheet);
	return { sheet, capability: 'chile-id-card', truth: toTruth(holder) };
}

/** The laminated card before 2013: labels in another order, the RUN at the top. */
export async function drawChileOld(chance: Chance): Promise<CardDrawing> {
	const holder = chooseHolder(chance.fork('holder'), 2003);
	const look = chance.fork('look');
	const sheet = createSheet(1320, 840);
	const colours = look.pick([
		['#dfeaf3', '#f2efe4', '#d8e7ef'],
		['#e8e6d8', '#dfeadf', '#eae2da'],
	] as const);
	drawPaper(sheet, { colours, lines: '#5f8fae', strength: 0.35 }, look);
	const ink = look.pick(['#1d2b57', '#2a2a2a', '#5a1f2b']);
	sheet.shape(`<rect y="0" width="1320" height="26" fill="${ink}" opacity="0.8"/>`);
	const head = { size: 34, weight: 700 as const, colour: ink, align: 'middle' as const };
	await sheet.write('REPUBLICA DE CHILE', [700, 78], head);
	const service = 'SERVICIO DE REGISTRO CIVIL E IDENTIFICACION';
	await sheet.write(service, [700, 112], { ...head, size: 24, weight: 500 });
	await sheet.write('CEDULA DE IDENTIDAD', [700, 154], { ...head, size: 32 });
	const print: Print = {
		label: { size: 20, weight: 600, colour: ink },
		value: { size: look.whole(33, 37), weight: look.pick([500, 600]), colour: '#161616' },
		leading: 1.05,
	};
	const left = 440 + look.between(-12, 12);
	const [runLabel, runAt] = look.pick([
		['RUN', [left, 760]],
		['R.U.N.', [960, 220]],
	] as const);
	await writeValues(sheet, { holder, print, look, at: [left, 216] });
	const box = { left: 60, top: 190, right: 400, bottom: 640 };
	drawPortrait(sheet, box, { chance, sex: holder.sex });
	drawSignature(sheet, { left: 70, top: 668, right: 390, bottom: 760 }, look);
	await writeLabelled(sheet, print, {
		...{ label: runLabel, value: holder.run, field: 'number', at: runAt, beside: true },
	});
	sheet.shape(`<circle cx="150" cy="100" r="48" fill="none" stroke="${ink}" stroke-width="5"/>`);
	sheet.shape(`<path d="${starPath(150, 100, 32)}" fill="${ink}"/>`);
	await drawSpecimenMark(sheet);
	return { sheet, capability: 'chile-id-card', truth: toTruth(holder), rounding: 0.03 };
}

interface Values {
	readonly holder: ChileHolder;
	readonly print: Print;
	readonly look: Chance;
	readonly at: readonly [number, number];
}

async function writeValues(sheet: Sheet, { holder, print, look, at }: Values): Promise<void> {
	const [left, top] = at;
	const step = look.between(78, 83);
	const right = left + look.between(300, 350);
	const names = [holder.first, holder.second].filter(Boolean);
	let y = await writeLabelled(sheet, print, {
		...{ label: 'APELLIDOS', value: names, field: 'surname', at, maxWidth: 700 },
	});
	y = Math.max(y + 32, top + step * 1.55);
	await writeLabelled(sheet, print, {
		...{ label: 'NOMBRES', value: holder.given, field: 'given_name', maxWidth: 600 },
		at: [left, y],
	});
	const number = look.pick(['NÚMERO DOCUMENTO', 'NÚMERO DE DOCUMENTO', 'N° DOCUMENTO']);
	const born = look.pick(['FECHA DE NACIMIENTO', 'FECHA NACIMIENTO']);
	const day = (name: 'birth' | 'issue' | 'expiry') => namedDay(holder[name], SPANISH_MONTHS);
	const pairs = [
		['NACIONALIDAD', holder.nationality, 'nationality', 'SEXO', holder.sex, 'sex'],
		[born, day('birth'), 'birth', number, holder.documentNumber, 'document_number'],
		['FECHA DE EMISIÓN', day('issue'), 'issue_date'],
	].map((row, index) =>
		index < 2 ? row : [...row, 'FECHA DE VENCIMIENTO', day('expiry'), 'expiry_date'],
	);
	y += step;
	for (const [label, value, field, label2, value2, field2] of pairs as string[][]) {
		await writeLabelled(sheet, print, { label: label!, value: value!, field, at: [left, y] });
		const at2 = [right, y] as const;
		await writeLabelled(sheet, print, { label: label2!, value: value2!, field: field2, at: at2 });
		y += step;
	}
	await sheet.write('FIRMA DEL TITULAR', [left, y], print.label);
}

async function writeHead(sheet: Sheet, blue: string, look: Chance): Promise<void> {
	const title = { size: look.whole(36, 40), weight: 700 as const, colour: blue };
	await sheet.write('CÉDULA DE', [100, 92], title);
	await sheet.write('IDENTIDAD', [100, 134], title);
	const flag = (x: number, y: number) =>
		`<rect x="${x}" y="${y}" width="96" height="64" fill="#fff"/><rect x="${x}" y="${y + 32}" width="96" height="32" fill="#d52b1e"/><rect x="${x}" y="${y}" width="32" height="32" fill="#0039a6"/><path d="${starPath(x + 16, y + 16, 11)}" fill="#fff"/>`;
	sheet.shape(flag(375, 64));
	await sheet.write('REPÚBLICA DE CHILE', [500, 96], { ...title, size: 44 });
	const service = 'SERVICIO DE REGISTRO CIVIL E IDENTIFICACIÓN';
	await sheet.write(service, [500, 130], { size: 23, weight: 500, colour: blue });
}

function drawCondor(sheet: Sheet, look: Chance): void {
	const x = look.between(-30, 30);
	sheet.shape(
		`<g transform="translate(${x} 0)" fill="#8d8a93" opacity="${look.between(0.18, 0.4).toFixed(2)}"><path d="M780 480 C900 470 960 400 1010 250 C1040 180 1100 110 1180 80 C1160 170 1120 240 1085 300 C1120 280 1150 270 1170 268 C1120 350 1030 430 960 470 C900 505 840 500 780 480 Z"/><path d="M760 470 q20 -24 46 -6 q-14 26 -46 6z"/></g>`,
	);
}

function choosePaper(look: Chance) {
	const colours = look.pick([
		['#e3eef6', '#f3e7e2', '#f4dfd8'],
		['#eef0f2', '#f4ead8', '#e6ecf4'],
		['#f0e3dc', '#f2ece6', '#e0e6ef'],
	] as const);
	return { colours, lines: look.pick(['#d98f77', '#7da0c9', '#b6a08c']), strength: 0.3 };
}

function chooseHolder(chance: Chance, oldest: number): ChileHolder {
	const name = chooseSpanishName(chance);
	const days = chooseDays(chance, { years: chance.pick([5, 10]), oldest, newest: oldest + 10 });
	const foreign = chance.may(0.2);
	const nationality = foreign ? chance.pick(FOREIGN) : 'CHILENA';
	const digits = String(foreign ? chance.whole(22e6, 28e6) : chance.whole(40e6, 48e6));
	return {
		...name,
		...days,
		nationality,
		second: foreign && chance.may(0.3) ? '' : name.second,
		documentNumber: group(String(chance.whole(500e6, 999e6))),
		run: `${group(digits)}-${runCheck(digits)}`,
	};
}

/** Modulo 11 with the weights 2 to 7 from the right. */
export function runCheck(digits: string): string {
	const sum = [...digits]
		.reverse()
		.reduce((all, d, place) => all + Number(d) * (2 + (place % 6)), 0);
	const check = 11 - (sum % 11);
	return check === 11 ? '0' : check === 10 ? 'K' : String(check);
}

function group(digits: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/gu, '.');
}

function toTruth(holder: ChileHolder) {
	return {
		surname: [holder.first, holder.second].filter(Boolean),
		given_name: holder.given,
		nationality: holder.nationality,
		sex: holder.sex,
		birth: namedDay(holder.birth, SPANISH_MONTHS),
		issue_date: namedDay(holder.issue, SPANISH_MONTHS),
		expiry_date: namedDay(holder.expiry, SPANISH_MONTHS),
		document_number: holder.documentNumber,
		number: holder.run,
	};
}
