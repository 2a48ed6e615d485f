import type { SheetCell } from '../../table/sheetCells';
import type { Value } from '../cells/types';
import type { Column } from '../content/types';

/** A row of a list: values, and the place of each among the columns of the list. */
export interface ListRow {
	readonly places: readonly number[];
	readonly values: readonly Value[];
}

/** What stands together on a sheet or in a text. */
export type Band =
	| {
			readonly kind: 'list';
			readonly columns: readonly Column[];
			readonly rows: readonly ListRow[];
	  }
	| {
			readonly kind: 'table';
			readonly cells: readonly SheetCell[];
			readonly rowCount: number;
			readonly columnCount: number;
	  }
	| { readonly kind: 'lines'; readonly lines: readonly string[]; readonly level?: number };

/** A sheet of a workbook, or the whole of a text. */
export interface Sheet {
	readonly name: string;
	readonly bands: readonly Band[];
}
