import type { CapabilityId } from './index';
import { simplifyResult } from './smart-document-recognizer/simplifyResult';

type Simplify = (result: unknown) => Readonly<Record<string, unknown>>;

/** What Simplify draws from the result alone, whichever engine it is from, by capability. */
export const RESULT_EXTRAS: Readonly<Partial<Record<CapabilityId, Simplify>>> = {
	'smart-document-recognizer': simplifyResult,
};
