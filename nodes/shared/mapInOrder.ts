/**
 * Runs `work` over `items`, at most `limit` at a time, and returns the results in the order of the
 * items. After the first rejection no further item is started; the rejection is passed on once
 * everything in flight has settled, so that nothing is left running behind the caller's back.
 */
export async function mapInOrder<T, R>(
	items: readonly T[],
	limit: number,
	work: (item: T) => Promise<R>,
): Promise<R[]> {
	const results: R[] = [];
	const failures: unknown[] = [];
	let next = 0;
	const takeTurns = async (): Promise<void> => {
		while (next < items.length && failures.length === 0) {
			const index = next++;
			const item = items[index] as T;
			try {
				results[index] = await work(item);
			} catch (caught) {
				failures.push(caught);
			}
		}
	};
	const lanes = Math.max(1, Math.min(limit, items.length));
	await Promise.all(Array.from({ length: lanes }, takeTurns));
	if (failures.length > 0) throw failures[0];
	return results;
}
