import type { Models } from '../models';
import { readTables, type UprightText } from '../table/readTables';
import type { Table } from '../table/types';
import { findKeyValues } from './keyValues/findKeyValues';
import { findRegions } from './regions/findRegions';
import { guessRegions } from './regions/guessRegions';
import type { Region, Thing } from './regions/types';
import type { KeyValue } from './types';

export interface PageAnalysis {
	readonly pairs: readonly KeyValue[];
	/** Tables of rows and columns, from top to bottom. */
	readonly tables: readonly Table[];
	/** Ruled forms, from top to bottom. */
	readonly forms: readonly Table[];
	/** In reading order; none where they were not asked for. */
	readonly regions: readonly Region[];
}

export interface AnalyseOptions {
	readonly models: Models;
	/** Whether the regions of the page are wanted, for which the layout network is asked. */
	readonly regions: boolean;
	/** Stamps and signatures. */
	readonly things: readonly Thing[];
}

const fromTop = (tables: readonly Table[]): Table[] =>
	[...tables].sort((a, b) => a.bounds.top - b.bounds.top || a.bounds.left - b.bounds.left);

/** Finds what a page is made of: labels with their values, tables, forms and regions. */
export async function analysePage(
	text: UprightText,
	{ models, regions, things }: AnalyseOptions,
): Promise<PageAnalysis> {
	const { width, height, lines } = text;
	const { tables: all, pieces, rules, lineHeight } = readTables(text, false);
	const page = { width, height, lineHeight, rules, tables: all, pieces: [...pieces.keys()] };
	const { pairs, ...found } = findKeyValues(page);
	const [tables, forms] = [fromTop(found.tables), fromTop(found.forms)];
	if (!regions) return { pairs, tables, forms, regions: [] };
	const guesses = await guessRegions(text, models);
	const grids: Thing[] = [
		...tables.map((table): Thing => ({ kind: 'table', bounds: table.bounds, table })),
		...forms.map((table): Thing => ({ kind: 'form', bounds: table.bounds, table })),
	];
	return {
		pairs,
		tables,
		forms,
		regions: findRegions({ width, height, lines, guesses, things: [...grids, ...things] }),
	};
}

/** The regions inside a picture of the page: its text alone, by its place and size. */
export function analysePicture(text: UprightText, picture: Region): Region[] {
	const lines = picture.lines.flatMap((index) => text.lines[index] ?? []);
	const inner = findRegions({
		width: text.width,
		height: text.height,
		lines,
		guesses: [],
		things: [],
	});
	return inner.map((region) => ({
		...region,
		lines: region.lines.map((index) => picture.lines[index] as number),
	}));
}
