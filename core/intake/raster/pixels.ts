/** Decoded pixels as stored in the file: sRGB or sRGB with alpha, 8 bit, interleaved. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly channels: 3 | 4;
	readonly data: Uint8Array;
	/** EXIF orientation 1 to 8 that is already applied to `data`; width and height are after it. */
	readonly orientation: number;
}
