import type { Chance } from '../chance';
import type { CalendarDay } from '../zone';

type Name = readonly [thai: string, english: string];

const MEN: readonly Name[] = [
	...([
		['ณัฐวุฒิ', 'Nattawut'],
		['สมชาย', 'Somchai'],
		['กิตติศักดิ์', 'Kittisak'],
	] as const),
	...([
		['ประเสริฐ', 'Prasert'],
		['วีระพงษ์', 'Weeraphong'],
		['ธนพล', 'Thanaphon'],
	] as const),
	...([
		['ชัยวัฒน์', 'Chaiwat'],
		['อดิศร', 'Adisorn'],
		['ปิยะ', 'Piya'],
		['ภูมินทร์', 'Phumin'],
	] as const),
	...([
		['เกียรติภูมิ', 'Kiattiphum'],
		['สิทธิโชค', 'Sitthichok'],
		['ฐิติพันธ์', 'Thitiphan'],
	] as const),
];
const WOMEN: readonly Name[] = [
	...([
		['สุดารัตน์', 'Sudarat'],
		['กัญญารัตน์', 'Kanyarat'],
		['ศิริพร', 'Siriporn'],
	] as const),
	...([
		['พิมพ์ชนก', 'Pimchanok'],
		['อัญชลี', 'Anchalee'],
		['วิไลลักษณ์', 'Wilailak'],
	] as const),
	...([
		['ณิชา', 'Nicha'],
		['จิราภรณ์', 'Jiraporn'],
		['รุ่งนภา', 'Rungnapa'],
		['หทัยทิพย์', 'Hathaithip'],
	] as const),
];
const SURNAMES: readonly Name[] = [
	...([
		['บุญเรือง', 'Boonrueang'],
		['ใจดี', 'Jaidee'],
		['ศรีสุข', 'Srisuk'],
	] as const),
	...([
		['ทองคำ', 'Thongkham'],
		['แก้วมณี', 'Kaewmanee'],
		['วงศ์สวัสดิ์', 'Wongsawat'],
	] as const),
	...([
		['รัตนพันธุ์', 'Rattanaphan'],
		['สุวรรณภูมิ', 'Suwannaphum'],
		['เพ็ชรรัตน์', 'Phetcharat'],
	] as const),
	...([
		['จันทร์เพ็ญ', 'Chanphen'],
		['ฤทธิ์เดช', 'Ritdet'],
		['มีสมบูรณ์', 'Meesomboon'],
	] as const),
];

const PLACES = [
	'ต.หนองบัว อ.เมืองอุดรธานี จ.อุดรธานี',
	'ต.สุเทพ อ.เมืองเชียงใหม่ จ.เชียงใหม่',
	'แขวงลาดยาว เขตจตุจักร กรุงเทพมหานคร',
	'แขวงบางนา เขตบางนา กรุงเทพมหานคร',
	'ต.ในเมือง อ.เมืองขอนแก่น จ.ขอนแก่น',
	'ต.ป่าตอง อ.กะทู้ จ.ภูเก็ต',
	'ต.หาดใหญ่ อ.หาดใหญ่ จ.สงขลา',
	'ต.บ้านฉาง อ.บ้านฉาง จ.ระยอง',
	'ต.ท่าศาลา อ.ท่าศาลา จ.นครศรีธรรมราช',
	'ต.กุดชุม อ.กุดชุม จ.ยโสธร',
];

const FOREIGN: readonly Name[] = [
	...([
		['อ่อง มิน', 'Aung Min'],
		['ซอ วิน', 'Saw Win'],
		['คำแพง', 'Kham Phaeng'],
	] as const),
	...([
		['โสภา', 'Sopha'],
		['ทู ซา', 'Thu Zar'],
		['บุนมี', 'Bounmy'],
	] as const),
];

export const THAI_MONTHS = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(
	' ',
);
const MONTHS = 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec.'.split(' ');

export interface ThaiPerson {
	readonly sex: 'M' | 'F';
	readonly title: Name;
	readonly first: Name;
	/** Absent on many cards of foreigners. */
	readonly last?: Name;
	readonly address: string;
	readonly religion: string;
	readonly number: string;
}

export function chooseThai(chance: Chance, foreign = false): ThaiPerson {
	const sex = chance.may(0.5) ? 'F' : 'M';
	const women = [
		['นาง', 'Mrs.'],
		['นางสาว', 'Miss'],
		['น.ส.', 'Miss'],
	] as const;
	const title: Name = sex === 'M' ? ['นาย', 'Mr.'] : chance.pick(women);
	const moo = chance.may(0.6) ? ` หมู่ที่ ${chance.whole(1, 14)}` : '';
	const lane = chance.may(0.3) ? ` ซ.ประชาสุข ${chance.whole(1, 40)}` : '';
	const house = chance.may(0.5)
		? `${chance.whole(1, 400)}/${chance.whole(1, 90)}`
		: chance.whole(1, 300);
	return {
		sex,
		title,
		first: foreign ? chance.pick(FOREIGN) : chance.pick(sex === 'F' ? WOMEN : MEN),
		last: foreign ? undefined : chance.pick(SURNAMES),
		address: `${house}${moo}${lane} ${chance.pick(PLACES)}`,
		religion: chance.pick(['พุทธ', 'พุทธ', 'พุทธ', 'อิสลาม', 'คริสต์']),
		number: thaiNumber((foreign ? '6' : chance.pick(['1', '3', '5'])) + `99${chance.digits(9)}`),
	};
}

/** Thirteen digits, the last one modulo 11, grouped as on the card. */
export function thaiNumber(twelve: string): string {
	const sum = [...twelve].reduce((all, digit, place) => all + Number(digit) * (13 - place), 0);
	const all = twelve + String((11 - (sum % 11)) % 10);
	return all.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/u, '$1 $2 $3 $4 $5');
}

/** `6 พ.ย. 2528`: the year of the Buddhist era. */
export function thaiDay({ year, month, day }: CalendarDay): string {
	return `${day} ${THAI_MONTHS[month - 1]!} ${year + 543}`;
}

/** `6 Nov. 1985` */
export function englishDay({ year, month, day }: CalendarDay): string {
	return `${day} ${MONTHS[month - 1]!} ${year}`;
}
