/** Pixels, row by row, channels interleaved, 8 bit; 1 channel is grey, 3 are red, green, blue. */
export interface Image {
	readonly width: number;
	readonly height: number;
	readonly channels: 1 | 3;
	readonly data: Uint8Array;
}
