import { autoIdDocClassification } from './auto-id-doc-classification/descriptor';
import { cambodianIdcard } from './cambodian-idcard/descriptor';
import { chileIdCard } from './chile-id-card/descriptor';
import { generalTable } from './general-table/descriptor';
import { generalText } from './general-text/descriptor';
import { idDocument } from './id-document/descriptor';
import { myanmarDriverLicense } from './myanmar-driver-license/descriptor';
import { myanmarIdCard } from './myanmar-id-card/descriptor';
import { passport } from './passport/descriptor';
import { peruIdCard } from './peru-id-card/descriptor';
import { smartDocument } from './smart-document-recognizer/descriptor';
import { thailandIdCard } from './thailand-id-card/descriptor';
import { thailandLicensePlate } from './thailand-license-plate/descriptor';
import type { CapabilityDescriptor } from './types';
import { vietnamIdCard } from './vietnam-id-card/descriptor';
import { waybillElectronic } from './waybill-electronic/descriptor';
import { webImage } from './web-image/descriptor';

/** All capabilities, in the order of the README; readers are listed in `readers.ts`. */
export const CAPABILITIES = [
	generalText,
	generalTable,
	webImage,
	smartDocument,
	waybillElectronic,
	idDocument,
	passport,
	thailandIdCard,
	cambodianIdcard,
	myanmarIdCard,
	myanmarDriverLicense,
	thailandLicensePlate,
	chileIdCard,
	vietnamIdCard,
	peruIdCard,
	autoIdDocClassification,
] as const satisfies readonly CapabilityDescriptor[];

export type CapabilityId = (typeof CAPABILITIES)[number]['id'];

/** The descriptor of a capability, or undefined when there is none of that id. */
export function findCapability(id: string): CapabilityDescriptor | undefined {
	return CAPABILITIES.find((capability) => capability.id === id);
}
