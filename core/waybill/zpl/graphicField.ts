/** Dots that are printed or not. */
export interface Bitmap {
	readonly width: number;
	readonly height: number;
	/** Row by row, a byte a dot; 1 is black. */
	readonly dots: Uint8Array;
}

/** Repeat counts of ZPL's compressed hexadecimal: G to Y are 1 to 19, g to z are 20 to 400. */
const UNITS = 'GHIJKLMNOPQRSTUVWXY';
const TWENTIES = 'ghijklmnopqrstuvwxyz';
const MOST_REPEATS = 419;

/**
 * A picture as the command ^GF in compressed hexadecimal (ZPL II Programming Guide, "Alternative
 * Data Compression Scheme"), which every ZPL printer reads.
 */
export function graphicField(bitmap: Bitmap): string {
	const bytesPerRow = Math.ceil(bitmap.width / 8);
	const total = bytesPerRow * bitmap.height;
	let before = '';
	const rows = Array.from({ length: bitmap.height }, (_, y) => {
		const row = hexRow(bitmap, y, bytesPerRow);
		const same = row === before;
		before = row;
		return same ? ':' : compressRow(row);
	});
	return `^GFA,${total},${total},${bytesPerRow},${rows.join('')}`;
}

function hexRow({ width, dots }: Bitmap, y: number, bytesPerRow: number): string {
	let hex = '';
	for (let byte = 0; byte < bytesPerRow; byte++) {
		let value = 0;
		for (let bit = 0; bit < 8; bit++) {
			const x = 8 * byte + bit;
			value = 2 * value + (x < width ? (dots[y * width + x] ?? 0) : 0);
		}
		hex += value.toString(16).toUpperCase().padStart(2, '0');
	}
	return hex;
}

/**
 * Runs of one digit get a count; a comma fills the row with blank dots. The sign that fills it with
 * black ones is left out, because not every interpreter of ZPL knows it.
 */
function compressRow(row: string): string {
	const rest = row.replace(/0+$/, '');
	const end = rest.length < row.length ? ',' : '';
	return rest.replace(/(.)\1*/g, (run) => compressRun(run)) + end;
}

function compressRun(run: string): string {
	const digit = run.charAt(0);
	let out = '';
	let left = run.length;
	while (left > 0) {
		const count = Math.min(left, MOST_REPEATS);
		left -= count;
		out += count < 3 ? digit.repeat(count) : repeatCode(count) + digit;
	}
	return out;
}

function repeatCode(count: number): string {
	const twenties = Math.floor(count / 20);
	const units = count % 20;
	return (
		(twenties > 0 ? TWENTIES.charAt(twenties - 1) : '') + (units > 0 ? UNITS.charAt(units - 1) : '')
	);
}
