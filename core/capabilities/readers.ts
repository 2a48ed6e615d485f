import { createDocumentReader, type DocumentReaders } from './auto-id-doc-classification/reader';
import { readCambodianIdcard } from './cambodian-idcard/reader';
import { readChileIdCard } from './chile-id-card/reader';
import type { CapabilityId } from './index';
import { readGeneralTable } from './general-table/reader';
import { readGeneralText } from './general-text/reader';
import { readIdDocument } from './id-document/reader';
import { readMyanmarDriverLicense } from './myanmar-driver-license/reader';
import { readMyanmarIdCard } from './myanmar-id-card/reader';
import { readPassport } from './passport/reader';
import { readPeruIdCard } from './peru-id-card/reader';
import type { Reader } from './types';
import { readSmartDocument } from './smart-document-recognizer/reader';
import { readThailandIdCard } from './thailand-id-card/reader';
import { readThailandLicensePlate } from './thailand-license-plate/reader';
import { readVietnamIdCard } from './vietnam-id-card/reader';
import { readWaybillElectronic } from './waybill-electronic/reader';
import { readWebImage } from './web-image/reader';

const DOCUMENT_READERS = {
	'id-document': readIdDocument,
	passport: readPassport,
	'thailand-id-card': readThailandIdCard,
	'cambodian-idcard': readCambodianIdcard,
	'myanmar-id-card': readMyanmarIdCard,
	'myanmar-driver-license': readMyanmarDriverLicense,
	'thailand-license-plate': readThailandLicensePlate,
	'chile-id-card': readChileIdCard,
	'vietnam-id-card': readVietnamIdCard,
	'peru-id-card': readPeruIdCard,
} as const satisfies DocumentReaders;

/** The reader of every capability; only the worker imports this. */
export const READERS: Readonly<Record<CapabilityId, Reader>> = {
	'general-text': readGeneralText,
	'general-table': readGeneralTable,
	'web-image': readWebImage,
	'smart-document-recognizer': readSmartDocument,
	'waybill-electronic': readWaybillElectronic,
	...DOCUMENT_READERS,
	'auto-id-doc-classification': createDocumentReader(DOCUMENT_READERS),
};
