import { readDivisions } from '../../contact/divisions/readDivisions';
import { closeness } from './closeness';

/** Province, city and district as written, or as they should be; '' where there is none. */
export interface Divisions {
	readonly province: string;
	readonly city: string;
	readonly district: string;
}

export type DivisionVerdict =
	/** They belong together; `divisions` are their full names, with what was left out. */
	| { readonly kind: 'right'; readonly divisions: Divisions }
	/** Province and city belong together; the district is new or is no district. */
	| { readonly kind: 'unknown-district'; readonly divisions: Divisions }
	/** They do not belong together; `suggestion` are the nearest that do, where only one is near. */
	| { readonly kind: 'wrong'; readonly suggestion?: Divisions };

/** A place of the table with the ways in which it is written. */
interface Entry extends Divisions {
	readonly spellings: Readonly<Record<keyof Divisions, readonly string[]>>;
}

const LEVELS = ['province', 'city', 'district'] as const;

/** How much a level says about the place when the others contradict it: a district says the most. */
const WEIGHTS: Readonly<Record<keyof Divisions, number>> = {
	province: 1,
	city: 1.2,
	district: 1.5,
};

/** Less than this share of what was written is no ground for a suggestion. */
const LEAST_AGREEMENT = 0.6;

let entries: readonly Entry[] | undefined;

/** Whether province, city and district belong together, by the division table of China. */
export function checkDivisions(written: Divisions): DivisionVerdict {
	entries ??= listEntries();
	const levels = LEVELS.filter((level) => written[level] !== '');
	const fits = (entry: Entry, level: keyof Divisions): boolean =>
		entry.spellings[level].includes(written[level]);
	const right = entries.filter((entry) => levels.every((level) => fits(entry, level)));
	if (right[0]) return { kind: 'right', divisions: common(right) };
	const around = entries.filter((entry) => fits(entry, 'province') && fits(entry, 'city'));
	const isKnown = entries.some((entry) => fits(entry, 'district'));
	if (around[0] && !isKnown && !isMisspelt(written.district, around)) {
		const { province, city } = around[0];
		return { kind: 'unknown-district', divisions: { ...written, province, city } };
	}
	return { kind: 'wrong', suggestion: suggest(entries, written) };
}

/** The divisions that all entries share; a level in which they differ stays empty. */
function common(all: readonly Entry[]): Divisions {
	const shared = (level: keyof Divisions): string => {
		const names = new Set(all.map((entry) => entry[level]));
		return names.size === 1 ? ([...names][0] ?? '') : '';
	};
	return { province: shared('province'), city: shared('city'), district: shared('district') };
}

function isMisspelt(district: string, around: readonly Entry[]): boolean {
	return around.some(({ district: known }) => closeness(known, district) > 0);
}

/** The entry that agrees most with what was written, unless several do. */
function suggest(all: readonly Entry[], written: Divisions): Divisions | undefined {
	const levels = LEVELS.filter((level) => written[level] !== '');
	const most = levels.reduce((sum, level) => sum + WEIGHTS[level], 0);
	const scored = all.map((entry) => ({
		entry,
		score: levels.reduce(
			(sum, level) => sum + WEIGHTS[level] * agreement(entry, level, written[level]),
			0,
		),
	}));
	const best = scored.reduce((top, { score }) => Math.max(top, score), 0);
	const nearest = scored.filter(({ score }) => score === best).map(({ entry }) => entry);
	if (best < LEAST_AGREEMENT * most) return undefined;
	const divisions = common(nearest);
	const isWhole = levels.every((level) => divisions[level] !== '' || level === 'district');
	return isWhole && (nearest.length === 1 || divisions.district === '') ? divisions : undefined;
}

function agreement(entry: Entry, level: keyof Divisions, text: string): number {
	return Math.max(0, ...entry.spellings[level].map((spelling) => closeness(spelling, text)));
}

function listEntries(): Entry[] {
	return readDivisions().flatMap((province) =>
		province.cities.flatMap((city) => {
			const inMunicipality = city.direct && province.municipality;
			const places = city.districts.length > 0 ? city.districts : [{ name: '', short: '' }];
			return places.map((place): Entry => {
				// Places right below a province are cities themselves.
				const own = city.direct && !inMunicipality ? place : inMunicipality ? province : city;
				const district = own === place ? { name: '', short: '' } : place;
				return {
					province: province.name,
					city: own.name,
					district: district.name,
					spellings: {
						province: [province.name, province.short],
						city: [own.name, own.short, ...(inMunicipality ? ['市辖区'] : [])],
						district: [district.name, district.short],
					},
				};
			});
		}),
	);
}
