import { gridRows } from '../layout/gridRows';
import type { Band } from '../layout/types';
import { textOf } from './writeCsv';

/**
 * Bands as plain text, parted by an empty line: lines as they were read, rows of lists and tables
 * with their cells parted by tabs.
 */
export function* writeText(bands: readonly Band[], hasHeader: boolean): Iterable<string> {
	for (const [number, band] of bands.entries()) {
		if (number > 0) yield '\n';
		if (band.kind === 'lines') {
			yield `${band.lines.join('\n')}\n`;
			continue;
		}
		for (const { cells } of gridRows(band, { isTyped: false, hasHeader })) {
			yield `${Array.from(cells, (cell) => textOf(cell).replace(/\s+/gu, ' ')).join('\t')}\n`;
		}
	}
}
