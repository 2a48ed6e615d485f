/** A value of recognised data. */
export interface SourceValue {
	/** From the top of the data, parts joined by dots. */
	readonly path: string;
	/** Last part of the path. */
	readonly key: string;
	readonly text: string;
	/** How far it may be relied on for what it is: below 1 where it was put together. */
	readonly weight: number;
}

/** What nodes put beside the fields of a document. */
const BESIDE = new Set([
	...['confidence', 'fieldConfidence', 'warnings', 'picture', 'text', 'page', 'pageCount'],
	...[
		'fileName',
		'engine',
		'reason',
		'scripts',
		'width',
		'height',
		'direction',
		'origin',
		'_files',
	],
	...['text_location', 'portrait_location', 'portrait_image', 'adjusted_image', 'score_info'],
	...['alarm_result', 'alarm_confidence', 'index', 'count', 'location', 'words_block_list'],
]);

/** Levels of nesting that are looked into. */
const DEPTH = 6;

/** Sizes of a picture, told by numbers; a person's height is a text. */
const isBeside = (key: string, value: unknown) =>
	BESIDE.has(key) && !(key === 'height' && typeof value === 'string');

/** Every value of the data with its path: of nested objects too; lists of texts are joined. */
export function listSources(data: unknown, path = '', depth = DEPTH): readonly SourceValue[] {
	if (typeof data !== 'object' || data === null || depth === 0) return [];
	return Object.entries(data).flatMap(([key, value]) => {
		if (isBeside(key, value)) return [];
		const place = path === '' ? key : `${path}.${key}`;
		const text = toText(value);
		if (text !== undefined) return text === '' ? [] : [{ path: place, key, text, weight: 1 }];
		return Array.isArray(value) ? [] : listSources(value, place, depth - 1);
	});
}

function toText(value: unknown): string | undefined {
	if (Array.isArray(value)) {
		const parts = value.map(toText);
		const isFlat = parts.every((part) => part !== undefined) && parts.length > 0;
		return isFlat ? parts.join(' ').trim() : undefined;
	}
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
