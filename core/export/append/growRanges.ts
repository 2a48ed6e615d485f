import type { Worksheet } from 'exceljs';

/** The parts of a table of Excel (Insert > Table) that say which cells it covers. */
interface TableModel {
	tableRef: string;
	autoFilterRef?: string;
	readonly totalsRow?: boolean;
}

/** What the library keeps of tables; its types do not tell it. */
interface WithTables {
	readonly tables?: Readonly<Record<string, { readonly table: TableModel }>>;
}

export interface GrownRows {
	/** The last row before, and now. */
	readonly from: number;
	readonly to: number;
}

/** Lets tables of Excel and filters that end with the last row cover the new rows too. */
export function growRanges(sheet: Worksheet, rows: GrownRows): void {
	const { tables = {} } = sheet as Worksheet & WithTables;
	for (const { table } of Object.values(tables)) {
		if (table.totalsRow) continue;
		table.tableRef = grow(table.tableRef, rows);
		if (table.autoFilterRef) table.autoFilterRef = grow(table.autoFilterRef, rows);
	}
	const { autoFilter } = sheet;
	if (typeof autoFilter === 'string') sheet.autoFilter = grow(autoFilter, rows);
}

const RANGE = /^(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?)(\d+)$/;

function grow(range: string, { from, to }: GrownRows): string {
	const [, start, end] = RANGE.exec(range) ?? [];
	return start !== undefined && Number(end) === from ? `${start}${to}` : range;
}
