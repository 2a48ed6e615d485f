import type { Icon } from '../headers/ico';

const DIRECTORY_BYTES = 6;
const OFFSET_FIELD = 12;

/** An icon file that holds nothing but the given picture. */
export function writeSingleIcon({ entry, data }: Icon): Uint8Array {
	const start = DIRECTORY_BYTES + entry.length;
	const file = new Uint8Array(start + data.length);
	file.set([0, 0, 1, 0, 1, 0]);
	file.set(entry, DIRECTORY_BYTES);
	file.set(data, start);
	new DataView(file.buffer).setUint32(DIRECTORY_BYTES + OFFSET_FIELD, start, true);
	return file;
}
