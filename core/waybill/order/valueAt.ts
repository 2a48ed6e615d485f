/** The value at a path such as `receiver.name`; undefined where there is none. */
export function valueAt(record: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>(
			(value, key) =>
				typeof value === 'object' && value !== null && Object.hasOwn(value, key)
					? (value as Readonly<Record<string, unknown>>)[key]
					: undefined,
			record,
		);
}

/** A text or a number as text without blanks around it; '' for anything else. */
export function textAt(record: unknown, path: string): string {
	const value = valueAt(record, path);
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
