import { viewOf } from './bytes';
import type { Size } from './size';

/** Markers without a length: TEM and the restart markers. */
function standsAlone(marker: number): boolean {
	return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which share the range (ITU-T T.81, table B.1). */
function startsFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Walks the segments up to the frame header. @throws RangeError at the end of the file */
export function readJpegSize(bytes: Uint8Array): Size | undefined {
	const view = viewOf(bytes);
	let at = 2;
	for (;;) {
		if (view.getUint8(at) !== 0xff) return undefined;
		const marker = view.getUint8(at + 1);
		if (marker === 0xff) {
			at += 1;
		} else if (standsAlone(marker)) {
			at += 2;
		} else if (startsFrame(marker)) {
			return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		} else if (marker === 0xd9 || marker === 0xda) {
			return undefined;
		} else {
			at += 2 + view.getUint16(at + 2);
		}
	}
}
