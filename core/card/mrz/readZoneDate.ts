/** Documents are valid for at most so many years from now; later dates belong to the last century. */
const MAX_AHEAD = 50;

export interface DateRule {
	readonly kind: 'birth' | 'expiry';
	/** The present year, four digits. */
	readonly year: number;
}

function century(short: number, { kind, year }: DateRule): number {
	const latest = kind === 'birth' ? year : year + MAX_AHEAD;
	const base = Math.floor(year / 100) * 100 + 100;
	let full = base + short;
	while (full > latest) full -= 100;
	return full;
}

/**
 * A date of a zone, `yymmdd`, as `yyyy-mm-dd`; parts that are unknown are left out from the right
 * (`1964`, `1964-08`). Nobody is born after the present year, and nothing is valid for more than
 * fifty years.
 *
 * @returns '' where nothing is known, undefined where it is no date
 */
export function readZoneDate(text: string, rule: DateRule): string | undefined {
	if (/^<*$/.test(text)) return '';
	const [, years = '', month = '', day = ''] = /^(\d\d)(\d\d|<<)(\d\d|<<)$/.exec(text) ?? [];
	if (years === '') return undefined;
	const full = String(century(Number(years), rule));
	if (month === '<<' || month === '00') return full;
	if (Number(month) > 12) return undefined;
	if (day === '<<' || day === '00') return `${full}-${month}`;
	return Number(day) > 31 ? undefined : `${full}-${month}-${day}`;
}
