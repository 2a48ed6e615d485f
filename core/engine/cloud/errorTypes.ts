import type { ErrorKind } from '../../errors';

/** What a code of the cloud means to the user, and what the engine does about it. */
export interface CodeMeaning {
	readonly kind: ErrorKind;
	/** What happened. */
	readonly message: string;
	/** The next step. */
	readonly description: string;
	/** Sending the same again can help. */
	readonly retry?: true;
	/** A new token can help. */
	readonly renewToken?: true;
	/** The region may not offer the capability. */
	readonly checkRegion?: true;
}

export const ASK_SUPPORT = 'Ask Huawei Cloud support and give them this code and the request ID.';
