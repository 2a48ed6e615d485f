/** Remembers what a key led to; a promise that was rejected is forgotten, so it can be tried again. */
export function memoisePromise<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
	const known = new Map<K, Promise<V>>();
	return async (key) => {
		const found = known.get(key);
		if (found) return await found;
		const loading = load(key);
		known.set(key, loading);
		loading.catch(() => known.delete(key));
		return await loading;
	};
}
