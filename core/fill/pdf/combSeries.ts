/** A field as far as series of boxes are concerned. */
export interface BoxField {
	readonly name: string;
	readonly maxLength?: number;
}

/** Fields that take one character each of one value. */
export interface BoxSeries {
	/** What their names share. */
	readonly name: string;
	/** Names in order. */
	readonly boxes: readonly string[];
}

const NUMBERED = /^(.*?)[\s_.-]*[[(]?(\d{1,3})[\])]?$/u;

/** Fewer boxes are fields of their own. */
const LEAST_BOXES = 3;

/** Fields for one character each whose names differ in a number only: `Number_1`, `Number_2`, … */
export function findSeries(fields: readonly BoxField[]): readonly BoxSeries[] {
	const series = new Map<string, Array<{ name: string; number: number }>>();
	for (const { name, maxLength } of fields) {
		const [, base = '', number = ''] = NUMBERED.exec(name) ?? [];
		if (maxLength !== 1 || base === '') continue;
		series.set(base, [...(series.get(base) ?? []), { name, number: Number(number) }]);
	}
	return [...series]
		.filter(([, boxes]) => boxes.length >= LEAST_BOXES && isUnbroken(boxes))
		.map(([name, boxes]) => ({
			name,
			boxes: boxes.sort((a, b) => a.number - b.number).map((box) => box.name),
		}));
}

function isUnbroken(boxes: ReadonlyArray<{ readonly number: number }>): boolean {
	const numbers = boxes.map(({ number }) => number).sort((a, b) => a - b);
	return numbers.every((number, i) => number === (numbers[0] ?? 0) + i);
}
