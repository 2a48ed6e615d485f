import { CHINA_DIVISIONS } from './chinaDivisions';

/** A province, city or district with the forms in which it is written. */
export interface Place {
	readonly name: string;
	/** Without its kind: `广东` of `广东省`; empty where too little would be left. */
	readonly short: string;
}

export interface City extends Place {
	/** Whether the province itself stands in for it, as in municipalities. */
	readonly direct: boolean;
	readonly districts: readonly Place[];
}

export interface Province extends Place {
	/** Beijing, Tianjin, Shanghai and Chongqing: province and city in one. */
	readonly municipality: boolean;
	readonly cities: readonly City[];
}

const PEOPLES = [
	...[
		'朝鲜族',
		'土家族',
		'苗族',
		'侗族',
		'布依族',
		'藏族',
		'羌族',
		'彝族',
		'哈尼族',
		'壮族',
		'傣族',
	],
	...[
		'白族',
		'景颇族',
		'傈僳族',
		'回族',
		'蒙古族',
		'满族',
		'瑶族',
		'黎族',
		'畲族',
		'土族',
		'仡佬族',
	],
	...['水族', '拉祜族', '佤族', '纳西族', '独龙族', '怒族', '普米族', '裕固族', '保安族', '东乡族'],
	...[
		'撒拉族',
		'布朗族',
		'毛南族',
		'仫佬族',
		'达斡尔族',
		'维吾尔',
		'哈萨克',
		'柯尔克孜',
		'蒙古',
		'锡伯',
	],
].join('|');
const AUTONOMOUS = new RegExp(`(?:${PEOPLES}|各族|塔吉克)*(?:自治[州县旗区])$`);
const KIND = /(?:特别行政区|地区|新区|林区|省|市|盟|区|县|旗)$/;

/** A name of one character would be found everywhere. */
function shorten(name: string): string {
	const bare = AUTONOMOUS.test(name) ? name.replace(AUTONOMOUS, '') : name.replace(KIND, '');
	return bare.length >= 2 && bare !== name ? bare : '';
}

const toPlace = (name: string): Place => ({ name, short: shorten(name) });

function toCity(part: string, province: string): City {
	const [name = '', districts = ''] = part.split(':');
	const own = toPlace(name === '' ? province : name);
	const places = districts.split(',').flatMap((one) => (one === '' ? [] : [toPlace(one)]));
	// Zones that repeat the name of their city are written without it.
	const within = places.map((place) =>
		own.short !== '' && place.name.startsWith(own.short) && place.name.length > own.short.length + 2
			? { ...place, short: place.name.slice(own.short.length) }
			: place,
	);
	return { ...own, direct: name === '', districts: within };
}

function toProvince(line: string): Province {
	const [name = '', ...parts] = line.split(';');
	const cities = parts.map((part) => toCity(part, name));
	return { ...toPlace(name), municipality: name.endsWith('市'), cities };
}

let provinces: readonly Province[] | undefined;

/** The division table of China, taken apart on the first call. */
export function readDivisions(): readonly Province[] {
	provinces ??= CHINA_DIVISIONS.map(toProvince);
	return provinces;
}
