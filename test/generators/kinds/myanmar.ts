import type { Chance } from '../chance';
import {
	drawFingerprint,
	drawPaper,
	drawSignature,
	drawSpecimenMark,
	starPath,
} from '../ornaments';
import { burmeseDigits, chooseBurmese } from '../people/burmese';
import { chooseDays } from '../people/days';
import { drawPortrait } from '../portrait';
import { createSheet, type Sheet, type TextStyle } from '../sheet';
import type { CalendarDay } from '../zone';
import type { CardDrawing } from './types';

const REQUEST = { convert_unicode: true };

interface Style {
	readonly colours: readonly [string, string, string];
	readonly lines: string;
	readonly dotted: boolean;
	readonly version: string;
}

/** The folded paper card in a plastic cover. */
const OLD: Style = {
	...{ colours: ['#f2d3d8', '#f6e2dc', '#eecbd2'], lines: '#c98a96', dotted: true },
	version: 'old_version',
};

/** The printed plastic card. */
const NEW: Style = {
	...{ colours: ['#d9ead8', '#f1f3e2', '#d2e3e6'], lines: '#86ab8f', dotted: false },
	version: 'new_version',
};

export const drawMyanmarOldFront = (chance: Chance) => drawFront(chance, OLD);
export const drawMyanmarNewFront = (chance: Chance) => drawFront(chance, NEW);
export const drawMyanmarOldBack = (chance: Chance) => drawBack(chance, OLD);
export const drawMyanmarNewBack = (chance: Chance) => drawBack(chance, NEW);

/** `၃၀-၈-၂၀၀၀` */
export function burmeseDay({ year, month, day }: CalendarDay): string {
	return burmeseDigits(`${day}-${month}-${year}`);
}

async function drawFront(chance: Chance, style: Style): Promise<CardDrawing> {
	const person = chooseBurmese(chance.fork('holder'));
	const days = chooseDays(chance.fork('days'), { years: 10, oldest: 2005 });
	const look = chance.fork('look');
	const sheet = createSheet(1400, 900);
	drawPaper(sheet, { colours: style.colours, lines: style.lines, strength: 0.35 }, look);
	await writeHead(sheet, look);
	const truth = {
		side: 'front',
		nrc_id: person.nrc[0],
		issue_date: burmeseDay(days.issue),
		name: person.name[0],
		father_name: person.father,
		birth: burmeseDay(days.birth),
		bloodlines_religion: person.people,
		height: person.height,
		blood_group: person.blood[0],
	};
	const left = (style.dotted ? 430 : 90) + look.between(-10, 10);
	const box = style.dotted
		? { left: 70, top: 250, right: 380, bottom: 650 }
		: { left: 1010, top: 240, right: 1310, bottom: 630 };
	drawPortrait(sheet, box, { chance, sex: person.sex });
	const rows: readonly (readonly Pair[])[] = [
		[['အမှတ်', truth.nrc_id, 'nrc_id']],
		[['ရက်စွဲ', truth.issue_date, 'issue_date']],
		[['အမည်', truth.name, 'name']],
		[['အဘအမည်', truth.father_name, 'father_name']],
		[['မွေးသက္ကရာဇ်', truth.birth, 'birth']],
		[['လူမျိုး/ဘာသာ', truth.bloodlines_religion, 'bloodlines_religion']],
		[
			['အရပ်', truth.height, 'height'],
			['သွေးအုပ်စု', truth.blood_group, 'blood_group'],
		],
	];
	await writeRows(sheet, rows, { look, style, left, top: 250 });
	drawSignature(sheet, { left: box.left, top: 700, right: box.right, bottom: 790 }, look);
	await drawSpecimenMark(sheet);
	const extra = { class: style.version };
	return { sheet, capability: 'myanmar-id-card', truth, extra, request: REQUEST };
}

async function drawBack(chance: Chance, style: Style): Promise<CardDrawing> {
	const person = chooseBurmese(chance.fork('holder'));
	const look = chance.fork('look');
	const sheet = createSheet(1400, 900);
	drawPaper(sheet, { colours: style.colours, lines: style.lines, strength: 0.35 }, look);
	const truth = {
		side: 'back',
		card_id: person.cardId,
		nrc_id_back: person.nrc[0],
		profession: person.work,
		address: person.address,
	};
	const rows: readonly (readonly Pair[])[] = [
		[['ကတ်အမှတ်', truth.card_id, 'card_id']],
		[['အမှတ်', truth.nrc_id_back, 'nrc_id_back']],
		[['အလုပ်အကိုင်', truth.profession, 'profession']],
		[['နေရပ်လိပ်စာ', truth.address, 'address']],
	];
	await writeRows(sheet, rows, { look, style, left: 90 + look.between(-10, 10), top: 130 });
	const caption: TextStyle = { size: 30, script: 'myanmar', colour: '#3a3440' };
	await sheet.write('ထုတ်ပေးသူလက်မှတ်', [120, 760], caption);
	drawSignature(sheet, { left: 130, top: 620, right: 420, bottom: 710 }, look);
	await sheet.write('လက်ဗွေရာ', [1010, 810], caption);
	drawFingerprint(sheet, { left: 960, top: 540, right: 1140, bottom: 750 }, look);
	await drawSpecimenMark(sheet);
	const extra = { class: style.version };
	return { sheet, capability: 'myanmar-id-card', truth, extra, request: REQUEST };
}

async function writeHead(sheet: Sheet, look: Chance): Promise<void> {
	sheet.shape(
		`<circle cx="140" cy="120" r="62" fill="none" stroke="#9c7a2e" stroke-width="6"/><path d="${starPath(140, 120, 44)}" fill="#9c7a2e"/>`,
	);
	const style: TextStyle = {
		size: look.whole(38, 42),
		script: 'myanmar',
		weight: 600,
		align: 'middle',
	};
	await sheet.write('ပြည်ထောင်စုသမ္မတမြန်မာနိုင်ငံတော်', [760, 94], { ...style, maxWidth: 1050 });
	const title = { ...style, colour: '#7a1f2b', maxWidth: 1000 };
	await sheet.write('နိုင်ငံသားစိစစ်ရေးကတ်ပြား', [760, 164], title);
}

type Pair = readonly [label: string, value: string, field: string];

interface Rows {
	readonly look: Chance;
	readonly style: Style;
	readonly left: number;
	readonly top: number;
}

async function writeRows(
	sheet: Sheet,
	rows: readonly (readonly Pair[])[],
	{ look, style, left, top }: Rows,
): Promise<void> {
	const label: TextStyle = { size: look.whole(31, 34), script: 'myanmar', colour: '#3a3440' };
	const value: TextStyle = {
		...{ size: look.whole(35, 39), script: 'myanmar', weight: look.pick([400, 500, 600]) },
		colour: style.dotted ? '#1d2260' : '#17181c',
	};
	let y = top;
	for (const row of rows) {
		let x = left;
		for (const [word, text, field] of row) {
			const box = await sheet.write(word, [x, y], label);
			const at = [box.right + 24, y] as const;
			const written = await sheet.write(text, at, { ...value, field, maxWidth: 1340 - at[0] });
			x = Math.max(written.right + 50, left + 360);
			if (!style.dotted) continue;
			sheet.shape(
				`<path d="M${at[0]} ${y + 12}H${written.right + 40}" stroke="#5a4a55" stroke-width="2" stroke-dasharray="2 6"/>`,
			);
		}
		y += 78;
	}
}
