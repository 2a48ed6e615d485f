/**
 * The rooms of core/ in the order in which data flows: a room imports only rooms before it.
 * ESLint and the architecture test both take the order from here.
 */
export const ROOMS = [
	'image',
	'intake',
	'text',
	'table',
	'layout',
	'card',
	'plate',
	'barcode',
	'contact',
	'capabilities',
	'typeset',
	'export',
	'fill',
	'waybill',
	'identity',
	'review',
	'usage',
	'engine',
];

/** Rooms without files, network, clock or process; model runs are passed in. */
export const PURE_ROOMS = [
	'image',
	'text',
	'table',
	'layout',
	'card',
	'plate',
	'contact',
	'identity',
];

/** Modules that load native code, WebAssembly or a large library. */
export const FOREIGN_MODULES = [
	'sharp',
	'onnxruntime-node',
	'onnxruntime-node/**',
	'onnxruntime-web',
	'onnxruntime-web/**',
	'onnxruntime-common',
	'@imagemagick/magick-wasm',
	'@imagemagick/magick-wasm/**',
	'@embedpdf/pdfium',
	'@embedpdf/pdfium/**',
	'esdk-obs-nodejs',
	'pinyin-pro',
	'bwip-js',
	'zxing-wasm',
	'zxing-wasm/**',
	'libphonenumber-js',
	'libphonenumber-js/**',
	'harfbuzzjs',
	'@cantoo/pdf-lib',
	'@cantoo/fontkit',
	'easy-template-x',
	'exceljs',
	'xlsx',
];
