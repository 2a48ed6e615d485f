import { readFile } from 'node:fs/promises';
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

export type Pdfium = WrappedPdfiumModule;

let loading: Promise<Pdfium> | undefined;

/** The one PDFium of this process; its memory never shrinks, so it is never loaded twice. */
export function loadPdfium(): Promise<Pdfium> {
	loading ??= load();
	return loading;
}

async function load(): Promise<Pdfium> {
	const { init } = await import('@embedpdf/pdfium');
	const bytes = await readFile(require.resolve('@embedpdf/pdfium/pdfium.wasm'));
	const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
	const pdfium = await init({ wasmBinary: wasmBinary as ArrayBuffer });
	pdfium.PDFiumExt_Init();
	return pdfium;
}
