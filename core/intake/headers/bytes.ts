/** Whether `bytes` has exactly `expected` at `offset`. */
export function holdsAt(bytes: Uint8Array, offset: number, expected: readonly number[]): boolean {
	return expected.every((value, index) => bytes[offset + index] === value);
}

/** Up to `length` bytes as Latin-1 text; shorter at the end of the file. */
export function textAt(bytes: Uint8Array, offset: number, length: number): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		.subarray(offset, offset + length)
		.toString('latin1');
}

/** A view that throws `RangeError` past the end of the file. */
export function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
