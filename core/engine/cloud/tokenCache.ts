/** Keeps a token; many callers that need a new one at once share one fetch. */
export interface TokenCache {
	get(): Promise<string>;
	/** Drops a token that was not accepted, unless it has been replaced already. */
	drop(refused: string): void;
}

/** Tokens are valid for 24 hours; one is replaced a little earlier. Milliseconds. */
const USABLE_FOR = 23 * 3_600_000;

interface Entry {
	readonly pending: Promise<string>;
	readonly fetched: number;
	token?: string;
}

export function createTokenCache(
	fetchToken: () => Promise<string>,
	now: () => number = Date.now,
): TokenCache {
	let current: Entry | undefined;
	const start = (): Entry => {
		const entry: Entry = { pending: fetchToken(), fetched: now() };
		entry.pending.then(
			(token) => {
				entry.token = token;
			},
			() => {
				if (current === entry) current = undefined;
			},
		);
		return entry;
	};
	return {
		async get() {
			if (!current || now() - current.fetched > USABLE_FOR) current = start();
			return await current.pending;
		},
		drop(refused) {
			if (current?.token === refused) current = undefined;
		},
	};
}
