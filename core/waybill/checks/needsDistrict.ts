import { readDivisions } from '../../contact/divisions/readDivisions';

/** Districts and what stands for them; some cities have towns and streets right below them. */
const DISTRICT = /(?<!开发)[区县市旗]$/;

/** Whether an address in this city of China names a district; full names only. */
export function needsDistrict(province: string, city: string): boolean {
	const found = readDivisions().find(({ name }) => name === province);
	const place = found?.municipality
		? found.cities[0]
		: found?.cities.find(({ name, direct }) => name === city && !direct);
	return place?.districts.some(({ name }) => DISTRICT.test(name)) ?? false;
}
