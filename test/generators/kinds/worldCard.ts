import type { Chance } from '../chance';
import { drawZone } from '../drawZone';
import { drawChip, drawPaper, drawSpecimenMark } from '../ornaments';
import { chooseDays, isoDay, type Days } from '../people/days';
import { makeNumber } from '../people/makeNumber';
import { drawPortrait } from '../portrait';
import { createSheet, type Box, type Sheet } from '../sheet';
import { writeLabelled, type Print } from '../writeLabelled';
import {
	frenchLines,
	frenchLicenceLine,
	swissLicenceLines,
	td1Lines,
	toZoneLetters,
} from '../zone';
import type { CardDrawing, DrawKind } from './types';
import type { Corners, WorldLayout, WorldRow } from './worldTypes';

interface Holder extends Days {
	readonly sex: 'M' | 'F';
	readonly surname: string;
	readonly given: string;
	readonly number: string;
	readonly address: readonly string[];
}

/** Wire names of what the holder fills in. */
const FIELDS: Readonly<Record<string, string>> = {
	...{ surname: 'last_name', given: 'first_name', full: 'first_name', sex: 'sex' },
	...{ nationality: 'nationality', birth: 'birth_date', issue: 'issue_date' },
	...{ expiry: 'expiry_date', number: 'document_number', address: 'address' },
	authority: 'issuing_authority',
};

/** Draws the cards of a layout. */
export function worldCard(layout: WorldLayout): DrawKind {
	return async (chance) => {
		const holder = chooseHolder(layout, chance.fork('holder'));
		const look = chance.fork('look');
		const sheet = createSheet(1370, 870);
		const colours = look.pick([
			['#dfe9ef', '#f1eee3', '#dbe6dd'],
			['#e6e0ec', '#f2efe9', '#dde5ee'],
			['#f3e3d6', '#f5efe0', '#eee0d6'],
		] as const);
		drawPaper(sheet, { colours, lines: look.pick(['#88a6b8', '#a98aa0', '#8fae8a']) }, look);
		for (const [text, x, y, size, script] of layout.heads) {
			const style = { size, weight: 700 as const, colour: '#22345a', script };
			await sheet.write(text, [x, y], { ...style, maxWidth: 1340 - x });
		}
		if (layout.chip) drawChip(sheet, toBox(layout.chip));
		await writeRows(sheet, { layout, holder, look });
		if (layout.portrait) {
			const greyed = { chance, sex: holder.sex, grey: look.may(0.4) };
			drawPortrait(sheet, toBox(layout.portrait), greyed);
		}
		drawLayoutZone(sheet, { layout, holder, look });
		await drawSpecimenMark(sheet);
		return { sheet, capability: 'id-document', truth: truthOf(layout, holder) };
	};
}

interface Drawn {
	readonly layout: WorldLayout;
	readonly holder: Holder;
	readonly look: Chance;
}

async function writeRows(sheet: Sheet, { layout, holder, look }: Drawn): Promise<void> {
	const crowded = layout.rows.length > 11;
	const label = look.whole(17, 20);
	const print: Print = {
		label: { size: crowded ? label + 6 : label, weight: 400, colour: '#39455c' },
		value: {
			size: crowded ? label + 8 : look.whole(28, 33),
			...{ weight: look.pick([500, 600] as const), colour: '#15171c' },
		},
		leading: 1.2,
	};
	for (const row of layout.rows) await writeRow(sheet, print, { row, layout, holder });
}

async function writeRow(
	sheet: Sheet,
	print: Print,
	{ row, layout, holder }: Omit<Drawn, 'look'> & { readonly row: WorldRow },
): Promise<void> {
	const [label, template, x, y] = row;
	const name = /\{(\w+)\}/u.exec(template)?.[1];
	const value = fillIn(template, layout, holder);
	const beside = label.endsWith('>');
	const lines = name === 'address' ? holder.address : stack(name, value, layout);
	const indented = holder.address.some((line) => line.startsWith('  '));
	await writeLabelled(sheet, print, {
		...{ label: label.replace(/>+$/u, ''), value: lines.map((line) => line.trim()) },
		...{ field: name && FIELDS[name], at: [x, y], beside },
		...(name === 'address' && indented ? { indent: layout.indent } : {}),
		maxWidth: 1350 - x,
	});
}

function stack(name: string | undefined, value: string, { stacked }: WorldLayout): string[] {
	return stacked && name === 'surname' ? value.split(' ') : [value];
}

function fillIn(template: string, layout: WorldLayout, holder: Holder): string {
	const values: Readonly<Record<string, string>> = {
		...{ surname: holder.surname, given: holder.given, number: holder.number },
		sex: layout.sexWords?.[holder.sex] ?? holder.sex,
		...{ nationality: layout.nationality ?? '', authority: layout.authority ?? '' },
		birth: `${layout.birthPlace ?? ''}${layout.date(holder.birth)}`,
		...{ issue: layout.date(holder.issue), expiry: layout.date(holder.expiry) },
		full: fullName(layout, holder),
	};
	return template.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}

function fullName({ nameOrder, title }: WorldLayout, { given, surname, sex }: Holder): string {
	if (nameOrder === 'comma') return `${surname}, ${given}`;
	if (nameOrder === 'family') return `${surname} ${given}`;
	const address = title ? (sex === 'M' ? 'MR. ' : 'MISS ') : '';
	return `${address}${given} ${surname}`;
}

function chooseHolder(layout: WorldLayout, chance: Chance): Holder {
	const sex = chance.may(0.5) ? 'F' : 'M';
	const fill = (line: string): string =>
		line
			.replace('{HOUSE}', String(chance.whole(1, 180)))
			.replace('{CITY}', chance.pick(layout.cities ?? ['']));
	return {
		...chooseDays(chance, { years: layout.years }),
		sex,
		surname: chance.pick(layout.surnames),
		given: chance.pick(sex === 'F' ? layout.women : layout.men),
		number: makeNumber(layout.number, chance),
		address: (layout.address ?? []).map(fill),
	};
}

function drawLayoutZone(sheet: Sheet, { layout, holder, look }: Drawn): void {
	const lines = zoneOf(layout, holder);
	if (lines.length === 0) return;
	const longest = Math.max(...lines.map((line) => line.length));
	drawZone(sheet, lines, {
		...{ left: 76, baseline: 800 - 78 * (lines.length - 1), pitch: 1218 / longest },
		...{ leading: look.between(70, 78), stroke: look.between(11, 16) },
	});
}

function zoneOf({ zone, side, french, swiss, licenceLine, number }: WorldLayout, holder: Holder) {
	const person = {
		...{ surname: toZoneLetters(holder.surname), givenName: toZoneLetters(holder.given) },
		...{ birth: holder.birth, expiry: holder.expiry, sex: holder.sex, number: holder.number },
	};
	if (french) return frenchLines(person);
	if (swiss) return swissLicenceLines(person);
	if (licenceLine) return [frenchLicenceLine(person)];
	if (!zone || side === 'front' || number === '') return [];
	const state = { issuer: zone.state, nationality: zone.state };
	return td1Lines({ ...person, ...state, code: zone.code });
}

function truthOf(layout: WorldLayout, holder: Holder): CardDrawing['truth'] {
	const printed = new Set(
		layout.rows.flatMap(([, value]) => [...value.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name)),
	);
	const zoned = zoneOf(layout, holder).length > 0;
	const named = zoned || printed.has('full');
	const has = (name: string) =>
		printed.has(name) || (zoned && !['issue', 'address'].includes(name));
	const bare = (text: string) => (zoned && layout.side === 'back' ? toZoneLetters(text) : text);
	const values: Readonly<Record<string, string | false>> = {
		last_name: (named || has('surname')) && bare(holder.surname),
		first_name: (named || has('given')) && bare(holder.given),
		sex: has('sex') && !layout.swiss && !layout.licenceLine && holder.sex,
		birth_date: has('birth') && !layout.licenceLine && isoDay(holder.birth),
		issue_date: has('issue') && isoDay(holder.issue),
		expiry_date: has('expiry') && !layout.swiss && !layout.french && isoDay(holder.expiry),
		document_number: has('number') && holder.number,
		address: printed.has('address') && holder.address.map((line) => line.trim()).join(' '),
		issuing_authority: printed.has('authority') && (layout.authority ?? ''),
	};
	return {
		...{ country_region: layout.country, id_type: layout.type },
		...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== false)),
		...licenceNames(layout),
	};
}

/** The line of a French licence holds no given names. */
function licenceNames({ licenceLine }: WorldLayout): Readonly<Record<string, undefined>> {
	return licenceLine ? { first_name: undefined } : {};
}

function toBox([left, top, right, bottom]: Corners): Box {
	return { left, top, right, bottom };
}
