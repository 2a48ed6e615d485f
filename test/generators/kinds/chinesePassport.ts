import type { Chance } from '../chance';
import { drawPaper, drawSignature, drawSpecimenMark, starPath } from '../ornaments';
import { chooseChinese } from '../people/chinese';
import { chooseDays, dayBefore, isoDay, pad, type Days } from '../people/days';
import { drawPortrait } from '../portrait';
import { createSheet, type Sheet, type TextStyle } from '../sheet';
import { td3Lines, type CalendarDay } from '../zone';
import { drawPassportZone } from './passport';
import type { CardDrawing } from './types';

type Holder = ReturnType<typeof chooseHolder>;

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

const OFFICE = {
	chinese: ['公安部出入境管理局', '中华人民共和国国家移民管理局'],
	english: ['MPS Exit & Entry Administration', 'National Immigration Administration, PRC'],
} as const;

/** The Chinese passport: labels and values in Chinese and English. */
export async function drawChinesePassport(chance: Chance): Promise<CardDrawing> {
	const holder = chooseHolder(chance.fork('holder'));
	const look = chance.fork('look');
	const sheet = createSheet(1500, 1056);
	const colours = look.pick([
		['#e6eef2', '#f6ece6', '#e6efe2'],
		['#f4e9e6', '#f1f0e2', '#e5edf3'],
	] as const);
	drawPaper(sheet, { colours, lines: look.pick(['#c58f86', '#86a9c5']), strength: 0.35 }, look);
	sheet.shape(`<path d="${starPath(980, 430, 150)}" fill="#d9a0a0" opacity="0.25"/>`);
	await writeHead(sheet, look);
	await writeValues(sheet, holder, look);
	const box = { left: 66, top: 200, right: 436, bottom: 690 };
	drawPortrait(sheet, box, { chance, sex: holder.sex });
	drawSignature(sheet, { left: 900, top: 690, right: 1200, bottom: 760 }, look);
	drawPassportZone(sheet, holder.zone, look);
	await drawSpecimenMark(sheet);
	return {
		...{ sheet, capability: 'passport', truth: toTruth(holder), rounding: 0.02 },
		request: { country_code: 'CHN' },
	};
}

async function writeHead(sheet: Sheet, look: Chance): Promise<void> {
	const red = look.pick(['#8a1f2c', '#742235', '#5a2030']);
	const style = { size: 34, weight: 700 as const, colour: red, script: 'chinese' as const };
	await sheet.write('护照', [70, 96], style);
	await sheet.write('PASSPORT', [70, 142], { size: 28, weight: 600, colour: red });
	await sheet.write('中华人民共和国', [480, 74], { ...style, size: 32 });
	const english = 'PEOPLE’S REPUBLIC OF CHINA';
	await sheet.write(english, [780, 74], { size: 27, weight: 600, colour: red, maxWidth: 460 });
}

async function writeValues(sheet: Sheet, holder: Holder, look: Chance): Promise<void> {
	const { person } = holder;
	const label: TextStyle = { size: look.whole(17, 20), script: 'chinese', colour: '#4a3a44' };
	const value: TextStyle = {
		...{ size: look.whole(27, 31), script: 'chinese', weight: look.pick([400, 500]) },
		colour: '#15151a',
	};
	const left = 480 + look.between(-12, 12);
	const right = left + look.between(470, 520);
	const both = (chinese: string, english: string) => `${chinese}/${english}`;
	const rows = [
		['类型/Type', 'P', 'passport_type', left, 0],
		['国家码/Country Code', 'CHN', 'country_code', left + 170, 0],
		['护照号/Passport No.', holder.number, 'passport_number', right, 0],
		['姓名/Name', '', '', left, 1],
		['性别/Sex', both(holder.sex === 'F' ? '女' : '男', holder.sex), 'sex', left, 3],
		['国籍/Nationality', '中国/CHINESE', 'nationality', left + 170, 3],
		['出生日期/Date of birth', printDay(holder.birth), 'date_of_birth', right, 3],
		['出生地点/Place of birth', both(...person.birthPlace), 'place_of_birth', left, 4],
		['签发日期/Date of issue', printDay(holder.issue), 'date_of_issue', right, 4],
		['签发地点/Place of issue', both(...person.issuePlace), 'place_of_issue', left, 5],
		['有效期至/Date of expiry', printDay(holder.expiry), 'date_of_expiry', right, 5],
		['签发机关/Authority', '', '', left, 6],
		['持照人签名/Signature of bearer', '', '', right, 6],
	] as const;
	const step = 78;
	for (const [name, text, field, x, row] of rows) {
		const y = 132 + row * step;
		await sheet.write(name, [x, y], label);
		if (text) await sheet.write(text, [x, y + value.size * 1.2], { ...value, field });
	}
	const names = 132 + step + value.size * 1.25;
	const chinese = person.surname[0] + person.given[0];
	await sheet.write(chinese, [left, names], { ...value, field: 'extra_info.name' });
	await sheet.write(`${person.surname[1]}, ${person.given[1]}`, [left, names + value.size * 1.3], {
		...value,
		field: 'surname',
	});
	const office = 132 + 6 * step + value.size * 1.15;
	const small = { ...value, size: value.size * 0.8, maxWidth: 400, field: 'issuing_authority' };
	await sheet.write(OFFICE.chinese[holder.office], [left, office], small);
	await sheet.write(OFFICE.english[holder.office], [left, office + 30], small);
}

/** `07 6月/JUN 1996` */
function printDay({ year, month, day }: CalendarDay): string {
	return `${pad(day)} ${pad(month)}月/${MONTHS[month - 1]!} ${year}`;
}

function chooseHolder(chance: Chance) {
	const person = chooseChinese(chance);
	const sex: 'M' | 'F' = chance.may(0.5) ? 'F' : 'M';
	const chosen = chooseDays(chance, { years: 10 });
	const days: Days = { ...chosen, expiry: dayBefore(chosen.expiry) };
	const number = chance.pick(['E', 'G', 'EA', 'EB', 'EJ']);
	const full = number + chance.digits(9 - number.length);
	const zone = td3Lines({
		...{ code: 'P', issuer: 'CHN', number: full, nationality: 'CHN', sex },
		...{ surname: person.surname[1], givenName: person.given[1] },
		...{ birth: days.birth, expiry: days.expiry, optional: chance.may(0.3) ? 'LOPGMNKL' : '' },
	});
	const office: 0 | 1 = days.issue.year >= 2019 ? 1 : 0;
	return { ...days, person, sex, number: full, zone, office };
}

function toTruth(holder: Holder) {
	const { person, sex } = holder;
	const [machine_code, machine_code2] = holder.zone;
	return {
		...{ passport_type: 'P', country_code: 'CHN', passport_number: holder.number },
		...{ nationality: 'CHINESE', surname: person.surname[1], given_name: person.given[1], sex },
		date_of_birth: isoDay(holder.birth),
		date_of_expiry: isoDay(holder.expiry),
		date_of_issue: isoDay(holder.issue),
		place_of_birth: person.birthPlace[1],
		place_of_issue: person.issuePlace[1],
		// The interface gives English short forms of China in one form.
		issuing_authority: OFFICE.english[holder.office].replace('PRC', 'P.R.China'),
		...{ machine_code, machine_code2 },
		extra_info: {
			local_language: {
				name: person.surname[0] + person.given[0],
				sex: sex === 'F' ? '女' : '男',
				place_of_birth: person.birthPlace[0],
				place_of_issue: person.issuePlace[0],
				issuing_authority: OFFICE.chinese[holder.office],
				nationality: '中国',
			},
		},
	};
}
