import { readDivisions, type City, type Place, type Province } from '../divisions/readDivisions';

/** An address taken apart; levels that were not written are completed where only one fits. */
export interface ChineseAddress {
	readonly province: string;
	readonly city: string;
	readonly district: string;
	/** What follows the divisions. */
	readonly detail: string;
	/** How many levels are written out, 0 to 3. */
	readonly levels: number;
}

const GAP = /^[\s,，、.。;；:：|/\-—>·]+/;
/** After a short name these make a street or a building of it: `上海路`, `中山大厦`. */
const NOT_A_PLACE =
	/^(?:东|西|南|北|中)?(?:路|街|大道|大街|道|巷|大厦|村|镇|乡|酒店|大学|银行|广场|公司|有限)/;
/** A district that the table does not know, such as a new development zone. */
const UNKNOWN_DISTRICT =
	/^([\u4e00-\u9fff]{1,6}?(?:高新技术产业开发区|经济技术开发区|工业园区|高新区|开发区|新区|区|县))(?!域)/;
const NOT_A_DISTRICT = /(?:小区|园区|社区|校区|厂区|[AB\d]区|生活区|住宅区|别墅区|景区|片区|库区)$/;

interface Cursor {
	readonly rest: string;
	readonly levels: number;
}

interface Found<P> {
	readonly place: P;
	readonly rest: string;
}

const skipGap = (text: string): string => text.replace(GAP, '');

/** The place whose name begins the text: the longest full name, or else a short one. */
function takePlace<P extends Place>(text: string, places: readonly P[]): Found<P> | undefined {
	const full = longest(text, places, ({ name }) => name);
	if (full) return { place: full, rest: skipGap(text.slice(full.name.length)) };
	const short = longest(text, places, (place) => place.short);
	if (!short) return undefined;
	const rest = text.slice(short.short.length);
	if (NOT_A_PLACE.test(rest)) return undefined;
	return { place: short, rest: skipGap(rest.replace(/^(?:省|市|州|盟|地区|自治[州区])/, '')) };
}

function longest<P extends Place>(
	text: string,
	places: readonly P[],
	nameOf: (place: P) => string,
): P | undefined {
	let best: P | undefined;
	for (const place of places) {
		const name = nameOf(place);
		if (name === '' || !text.startsWith(name)) continue;
		if (!best || name.length > nameOf(best).length) best = place;
	}
	return best;
}

interface Known {
	readonly province?: Province;
	readonly city?: City;
}

function listCities(province: Province | undefined): readonly City[] {
	const all = province ? [province] : readDivisions();
	return all.flatMap(({ cities }) => cities.filter(({ direct }) => !direct));
}

/** The district, with the city that it belongs to where it names only one. */
function takeDistrict({ rest }: Cursor, { province, city }: Known): DistrictFound | undefined {
	const provinces = province ? [province] : readDivisions();
	const cities = city ? [city] : provinces.flatMap((one) => one.cities);
	const known = province !== undefined || city !== undefined;
	const districts = cities.flatMap((one) =>
		one.districts.map((district) => ({ ...district, short: known ? district.short : '', one })),
	);
	const found = takePlace(rest, districts);
	if (!found) return undefined;
	const owners = districts.filter(({ name }) => name === found.place.name);
	return {
		name: found.place.name,
		rest: found.rest,
		owner: owners.length === 1 ? found.place.one : undefined,
	};
}

interface DistrictFound {
	readonly name: string;
	readonly rest: string;
	readonly owner?: City;
}

function takeUnknownDistrict(rest: string, { province, city }: Known): DistrictFound | undefined {
	const name = UNKNOWN_DISTRICT.exec(rest)?.[1];
	if (!name || (!province && !city) || NOT_A_DISTRICT.test(name)) return undefined;
	if (/[路街道巷镇乡村号]/.test(name)) return undefined;
	return { name, rest: skipGap(rest.slice(name.length)) };
}

const provinceOf = (city: City | undefined): Province | undefined =>
	city && readDivisions().find(({ cities }) => cities.includes(city));

/** The city that is written next; a municipality repeats itself there. */
function takeCity(rest: string, province: Province | undefined): Found<City> | undefined {
	if (!province?.municipality) return takeOther(rest, province);
	const [own] = province.cities;
	const again = takePlace(rest, [province])?.rest ?? (/^市辖区/.test(rest) ? rest.slice(3) : '');
	return own && again !== '' ? { place: own, rest: again } : undefined;
}

/** A city, unless a district with a longer name begins there: `九龙城区` in `九龙`. */
function takeOther(rest: string, province: Province | undefined): Found<City> | undefined {
	const cities = listCities(province);
	const found = takePlace(rest, cities);
	if (!found || !province) return found;
	const districts = cities.flatMap((city) => city.districts);
	const longer = longest(rest, districts, ({ name }) => name);
	const { name, short } = found.place;
	const written = rest.startsWith(name) ? name : short;
	return longer && longer.name.length > written.length && longer.name.startsWith(written)
		? undefined
		: found;
}

/** Reads province, city and district from the beginning of an address. */
export function parseDivisions(text: string): ChineseAddress {
	const start = skipGap(text).replace(/^中国(?=[\u4e00-\u9fff\s])/, '');
	const provinceFound = takePlace(skipGap(start), readDivisions());
	const province = provinceFound?.place;
	let cursor: Cursor = { rest: provinceFound?.rest ?? start, levels: province ? 1 : 0 };
	const cityFound = takeCity(cursor.rest, province);
	const city = cityFound?.place;
	if (cityFound) cursor = { rest: cityFound.rest, levels: cursor.levels + 1 };
	const known = { province, city };
	const district = takeDistrict(cursor, known) ?? takeUnknownDistrict(cursor.rest, known);
	const cityOf = city ?? district?.owner;
	const provinceName = (province ?? provinceOf(cityOf))?.name ?? '';
	const isDirect = cityOf?.direct === true && !provinceName.endsWith('市');
	return {
		province: provinceName,
		// Places right below a province are cities themselves.
		city: provinceName.endsWith('市')
			? provinceName
			: isDirect
				? (district?.name ?? '')
				: (cityOf?.name ?? ''),
		district: isDirect ? '' : (district?.name ?? ''),
		detail: district?.rest ?? cursor.rest,
		levels: cursor.levels + (district ? 1 : 0),
	};
}
