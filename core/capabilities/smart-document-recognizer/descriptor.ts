import type { CapabilityDescriptor, ResultOf } from '../types';
import { SMART_DOCUMENT_EXTRAS, SMART_DOCUMENT_FIELDS } from './fields';
import { SMART_DOCUMENT_PARAMETERS } from './parameters';

/** Smart Document OCR; facts from the cloud's description of `smart-document-recognizer`. */
export const smartDocument = {
	id: 'smart-document-recognizer',
	displayName: 'Smart Document OCR',
	summary:
		'Read documents of any layout: key-values, tables, forms, titles, pictures and stamps in reading order',
	aliases: [
		...['OCR', 'Document Analysis', 'Key Value', 'Invoice', 'Form', 'Contract', 'Receipt'],
		...['Layout', 'Markdown', 'Seal', 'PDF', 'Huawei'],
	],
	imageField: 'data',
	limits: {
		formats: ['PNG', 'JPEG', 'BMP', 'GIF', 'TIFF', 'WEBP', 'PCX', 'ICO', 'PSD', 'PDF'],
		maxBase64Bytes: 10_485_760,
		minSide: 15,
		maxSide: 30_000,
	},
	parameters: SMART_DOCUMENT_PARAMETERS,
	resultType: 'array<object>',
	fields: SMART_DOCUMENT_FIELDS,
	category: 'text',
	simplified: [],
	extras: SMART_DOCUMENT_EXTRAS,
	models: [
		'detection-tiny',
		'recognition-small',
		'recognition-tiny',
		'recognition-multi-script',
		'page-orientation',
		'page-layout',
	],
} as const satisfies CapabilityDescriptor;

/** The result of one page. */
export type SmartDocumentPage = ResultOf<typeof smartDocument.fields>;
