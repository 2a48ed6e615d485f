import { AMERICAN_ISSUERS } from './issuers/american';
import { ASIAN_ISSUERS } from './issuers/asian';
import { EUROPEAN_ISSUERS } from './issuers/european';
import type { Issuer } from './types';

/** All issuers whose documents are known. */
export const ISSUERS: readonly Issuer[] = [
	...ASIAN_ISSUERS,
	...AMERICAN_ISSUERS,
	...EUROPEAN_ISSUERS,
];
