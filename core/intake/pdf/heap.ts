import type { Pdfium } from './loadPdfium';

/** Bytes of PDFium's memory while `use` runs; freed afterwards. */
export function withHeap<T>(pdfium: Pdfium, length: number, use: (pointer: number) => T): T {
	const pointer = allocate(pdfium, length);
	try {
		return use(pointer);
	} finally {
		pdfium.pdfium.wasmExports.free(pointer);
	}
}

/** @throws RangeError when there is no more memory */
export function allocate({ pdfium }: Pdfium, length: number): number {
	const pointer = pdfium.wasmExports.malloc(length);
	if (pointer === 0) throw new RangeError(`PDFium has no room for ${length} bytes`);
	return pointer;
}

export function readFloats({ pdfium }: Pdfium, pointer: number, count: number): number[] {
	return Array.from({ length: count }, (_, index) => pdfium.getValue(pointer + 4 * index, 'float'));
}

/** PDFium's whole memory; ask anew after every call, because it moves when it grows. */
export function heapOf({ pdfium }: Pdfium): Uint8Array {
	// The package's types refer to types of Emscripten that it does not bring along.
	return (pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
}
