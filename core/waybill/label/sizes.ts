/** A label in millimetres. */
export interface LabelSize {
	readonly id: string;
	readonly displayName: string;
	readonly width: number;
	readonly height: number;
	/** Kept free on every side. */
	readonly margin: number;
	/** Where the label is torn in two, from its upper side. */
	readonly perforation?: number;
	/** Of labels that are printed on a sheet, one beside the other. */
	readonly sheet?: {
		readonly width: number;
		readonly height: number;
		readonly columns: number;
		readonly rows: number;
	};
}

/** Sizes of labels; ISO 216 for A4 and A6, the others as sold for label printers. */
export const LABEL_SIZES: readonly LabelSize[] = [
	{ id: '100x150', displayName: '100 x 150 mm', width: 100, height: 150, margin: 3 },
	{
		id: '100x180',
		displayName: '100 x 180 mm',
		width: 100,
		height: 180,
		margin: 3,
		perforation: 110,
	},
	{ id: 'a6', displayName: 'A6', width: 105, height: 148, margin: 4 },
	{
		id: 'a4',
		displayName: 'A4 Sheet of Four Labels',
		width: 105,
		height: 148.5,
		// Office printers leave about 5 mm of a sheet blank.
		margin: 6,
		sheet: { width: 210, height: 297, columns: 2, rows: 2 },
	},
];
