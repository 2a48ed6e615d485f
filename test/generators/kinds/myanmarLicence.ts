import type { Chance } from '../chance';
import { drawPaper, drawSpecimenMark, starPath } from '../ornaments';
import { chooseBurmese } from '../people/burmese';
import { chooseDays } from '../people/days';
import { drawPortrait } from '../portrait';
import { createSheet, type TextStyle } from '../sheet';
import type { CalendarDay } from '../zone';
import { burmeseDay } from './myanmar';
import type { CardDrawing } from './types';

const latinDay = ({ year, month, day }: CalendarDay) => `${day}-${month}-${year}`;

/** The driving licence: every value in Burmese and in English. */
export async function drawMyanmarLicence(chance: Chance): Promise<CardDrawing> {
	const person = chooseBurmese(chance.fork('holder'));
	const days = chooseDays(chance.fork('days'), { years: 5 });
	const look = chance.fork('look');
	const sheet = createSheet(1400, 900);
	const colours = look.pick([
		['#d9e6f2', '#f0f1e8', '#cfdff0'],
		['#f3e3c8', '#f6efdc', '#efdcc0'],
	] as const);
	drawPaper(sheet, { colours, lines: '#8fa9c6', strength: 0.35 }, look);
	sheet.shape(`<path d="${starPath(120, 110, 56)}" fill="#c9a227"/>`);
	const head: TextStyle = {
		size: 36,
		script: 'myanmar',
		weight: 600,
		colour: '#1a2f6b',
		align: 'middle',
	};
	await sheet.write('ကုန်းလမ်းပို့ဆောင်ရေးညွှန်ကြားမှုဦးစီးဌာန', [770, 82], { ...head, maxWidth: 1100 });
	await sheet.write('ယာဉ်မောင်းလိုင်စင်', [600, 146], { ...head, colour: '#8a1f2b', size: 38 });
	await sheet.write('DRIVING LICENCE', [960, 146], {
		...head,
		script: 'latin',
		size: 34,
		weight: 700,
	});
	const truth = {
		...{ card_number: person.licence[0], card_number_en: person.licence[1] },
		...{ name: person.name[0], name_en: person.name[1] },
		...{ nrc_id: person.nrc[0], nrc_id_en: person.nrc[1] },
		...{ birth: burmeseDay(days.birth), birth_en: latinDay(days.birth) },
		...{ blood_group: person.blood[0], blood_group_en: person.blood[1] },
		...{ expiried_date: burmeseDay(days.expiry), expiried_date_en: latinDay(days.expiry) },
	};
	const rows = [
		['အမှတ်', 'No.', 'card_number'],
		['အမည်', 'Name', 'name'],
		['မှတ်ပုံတင်အမှတ်', 'N.R.C No.', 'nrc_id'],
		['မွေးသက္ကရာဇ်', 'Date of Birth', 'birth'],
		['သွေးအုပ်စု', 'Blood Type', 'blood_group'],
		['ကုန်ဆုံးရက်', 'Valid up to', 'expiried_date'],
	] as const;
	const small: TextStyle = { size: look.whole(26, 29), colour: '#33415c' };
	const value: TextStyle = { size: look.whole(31, 34), weight: look.pick([500, 600]) };
	const left = 410 + look.between(-8, 10);
	const values = left + 240;
	let y = 222;
	for (const [burmese, english, field] of rows) {
		await sheet.write(burmese, [left, y], { ...small, script: 'myanmar', maxWidth: 225 });
		const maxWidth = 1345 - values;
		const own = { ...value, script: 'myanmar' as const, field, maxWidth };
		await sheet.write(truth[field], [values, y], own);
		await sheet.write(english, [left, y + 50], { ...small, maxWidth: 225 });
		const latin = { ...value, field: `${field}_en`, maxWidth };
		await sheet.write(truth[`${field}_en`], [values, y + 50], latin);
		y += 108;
	}
	const portrait = { left: 70, top: 230, right: 370, bottom: 620 };
	drawPortrait(sheet, portrait, { chance, sex: person.sex });
	await drawSpecimenMark(sheet);
	const request = { convert_unicode: true };
	return { sheet, capability: 'myanmar-driver-license', truth, request };
}
