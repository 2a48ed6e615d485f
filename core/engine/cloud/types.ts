/** A call that goes out. */
export interface CloudRequest {
	readonly method: 'GET' | 'POST';
	/** Absolute. */
	readonly url: string;
	/** Without those that authenticate. */
	readonly headers: Readonly<Record<string, string>>;
	/** Sent as it is, in UTF-8. */
	readonly body?: string;
	/** Only on a second try: the token was refused with this status, so a new one is wanted. */
	readonly renewTokenAfter?: number;
	readonly signal?: AbortSignal;
}

/** What came back, whatever the status. */
export interface CloudAnswer {
	readonly status: number;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string | undefined>>;
	/** Text, or JSON already parsed. */
	readonly body: unknown;
}

/**
 * Authenticates a call and sends it. It answers for every HTTP status and does not follow
 * redirects; it rejects only when there is no answer: an `OcrError` is passed on, anything else
 * counts as a lost connection.
 */
export type CloudTransport = (request: CloudRequest) => Promise<CloudAnswer>;
