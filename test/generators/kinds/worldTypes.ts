import type { Script } from '../fonts';
import type { CalendarDay } from '../zone';

/** What is printed big, and where its baseline begins. */
export type Heading = readonly [text: string, x: number, y: number, size: number, script?: Script];

/** A label, its value and the baseline of the label. */
export type WorldRow = readonly [label: string, value: string, x: number, y: number];

/** A box as left, top, right, bottom. */
export type Corners = readonly [number, number, number, number];

/** A card of a state as data: what it prints where, and who may hold it. */
export interface WorldLayout {
	/** ISO 3166-1 alpha-3. */
	readonly country: string;
	readonly type: 'ID' | 'DL';
	readonly side: 'front' | 'back';
	readonly heads: readonly Heading[];
	readonly rows: readonly WorldRow[];
	readonly surnames: readonly string[];
	readonly men: readonly string[];
	readonly women: readonly string[];
	/** `A` a letter, `9` a digit. */
	readonly number: string;
	/** From the issue to the expiry. */
	readonly years: number;
	readonly date: (day: CalendarDay) => string;
	readonly nationality?: string;
	readonly sexWords?: Readonly<Record<'M' | 'F', string>>;
	/** In front of the date of birth. */
	readonly birthPlace?: string;
	readonly portrait?: Corners;
	readonly chip?: Corners;
	/** `{HOUSE}` is a number and `{CITY}` one of the cities; lines with two blanks are set in. */
	readonly address?: readonly string[];
	/** x of the lines of an address that are set in. */
	readonly indent?: number;
	readonly cities?: readonly string[];
	readonly authority?: string;
	/** Family and given names are printed as one. */
	readonly whole?: boolean;
	readonly nameOrder?: 'given' | 'family' | 'comma';
	/** A form of address stands in front of the name. */
	readonly title?: boolean;
	/** Each part of the family name on a line of its own. */
	readonly stacked?: boolean;
	/** A zone of three lines of 30. */
	readonly zone?: { readonly code: string; readonly state: string };
	/** The zone of the older French cards, of Swiss licences, of French licences. */
	readonly french?: boolean;
	readonly swiss?: boolean;
	readonly licenceLine?: boolean;
}
