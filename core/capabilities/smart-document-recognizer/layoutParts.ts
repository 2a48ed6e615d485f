import { analysePicture, type PageAnalysis } from '../../layout/analysePage';
import type { Region } from '../../layout/regions/types';
import type { UprightText } from '../../table/readTables';
import type { SmartDocumentPage } from './descriptor';
import { quadOf, type Place } from './resultParts';

type LayoutResult = NonNullable<SmartDocumentPage['layout_result']>;
type LayoutBlock = LayoutResult['layout_block_list'][number];
type FormulaResult = NonNullable<SmartDocumentPage['formula_result']>;

/** Regions that the interface gives no text of. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set(['table', 'image', 'form', 'signature']);

export interface LayoutOptions {
	readonly upright: UprightText;
	readonly place: Place;
	/** Whether tables, forms and formulas are in the result as well, so that they are pointed to. */
	readonly table: boolean;
	readonly form: boolean;
	readonly formula: boolean;
	/** Whether the text inside pictures is looked at as well. */
	readonly imageLayout: boolean;
}

const formulasOf = (regions: readonly Region[]): Region[] =>
	regions.filter(({ kind }) => kind === 'formula');

function textOf(region: Region, { upright }: LayoutOptions): string {
	const lines = region.lines.map((index) => upright.lines[index]?.text ?? '');
	return region.text ?? lines.join('\n');
}

function layoutBlock(region: Region, analysis: PageAnalysis, options: LayoutOptions): LayoutBlock {
	const { kind, bounds, lines, table, quad = quadOf(bounds) } = region;
	const idOf = (tables: PageAnalysis['tables']): number =>
		table === undefined ? -1 : tables.indexOf(table);
	const formula = formulasOf(analysis.regions).indexOf(region);
	return {
		location: options.place(quad),
		type: kind,
		...(!WITHOUT_TEXT.has(kind) && { text: textOf(region, options) }),
		words_ids: [...lines],
		...(kind === 'table' && options.table && { table_id: idOf(analysis.tables) }),
		...(kind === 'form' && options.form && { form_id: idOf(analysis.forms) }),
		...(kind === 'formula' && options.formula && formula >= 0 && { formula_id: formula }),
	};
}

/** `layout_result`: the regions of a page in reading order. */
export function layoutResult(analysis: PageAnalysis, options: LayoutOptions): LayoutResult {
	const { regions } = analysis;
	const blocks = regions.map((region) => layoutBlock(region, analysis, options));
	const inner = regions.flatMap((region, image_id) => {
		if (region.kind !== 'image') return [];
		const list = analysePicture(options.upright, region).map((part) =>
			layoutBlock(part, analysis, options),
		);
		return [{ image_id, layout_block_count: list.length, layout_block_list: list }];
	});
	return {
		layout_block_count: blocks.length,
		layout_block_list: blocks,
		...(options.imageLayout && { image_layout: inner }),
	};
}

/** `formula_result`: formulas as the text that was read of them. */
export function formulaResult(regions: readonly Region[], options: LayoutOptions): FormulaResult {
	const list = formulasOf(regions).map((region) => ({
		formula: textOf(region, options),
		location: options.place(quadOf(region.bounds)),
		type: 'formula',
	}));
	return { formula_count: list.length, formula_list: list };
}
