import { OcrError } from '../errors';
import { holdsAt, textAt } from './headers/bytes';

/** Enough of a file to tell what it is. */
const WINDOW = 2048;

const GIVE_A_PICTURE = 'Give a picture (such as PNG, JPEG or TIFF) or a PDF file.';

const CHECK_THE_ADDRESS =
	'The address or the step before probably delivered a page or an answer about the file instead of the file. Give the address of the file itself.';

interface Foreign {
	readonly name: string;
	readonly matches: (bytes: Uint8Array, head: string) => boolean;
	readonly advice?: string;
}

/** What people send by accident, in the order of trial. */
const FOREIGN: readonly Foreign[] = [
	{
		name: 'an SVG drawing',
		matches: (_, head) => /^(<!doctype svg[^>]*>\s*)?<svg[\s>]/i.test(skipProlog(head)),
		advice: 'Convert it to PNG first.',
	},
	{
		name: 'an HTML page',
		matches: (_, head) =>
			/^<(!doctype html|html|head|body|script|title|meta)\b/i.test(skipProlog(head)),
		advice: CHECK_THE_ADDRESS,
	},
	{
		name: 'an XML document',
		matches: (_, head) => /^<(\?xml|[a-z][\w:.-]*[\s>/])/i.test(head),
		advice: CHECK_THE_ADDRESS,
	},
	{
		name: 'JSON text',
		matches: (_, head) => /^(\{\s*("|\})|\[\s*(["{[\]\d-]|true|false|null))/.test(head),
		advice: CHECK_THE_ADDRESS,
	},
	{
		name: 'an AVIF picture',
		matches: (bytes) => isBrand(bytes, ['avif', 'avis']),
		advice: 'Convert it to PNG or JPEG first.',
	},
	{
		name: 'a JPEG 2000 picture',
		matches: (bytes) =>
			textAt(bytes, 4, 4) === 'jP  ' || holdsAt(bytes, 0, [0xff, 0x4f, 0xff, 0x51]),
		advice: 'Convert it to PNG or JPEG first.',
	},
	{
		name: 'a JPEG XL picture',
		matches: (bytes) => textAt(bytes, 4, 4) === 'JXL ' || holdsAt(bytes, 0, [0xff, 0x0a]),
		advice: 'Convert it to PNG or JPEG first.',
	},
	{
		name: 'a video',
		matches: (bytes) =>
			textAt(bytes, 4, 4) === 'ftyp' ||
			textAt(bytes, 8, 4) === 'AVI ' ||
			holdsAt(bytes, 0, [0x1a, 0x45, 0xdf, 0xa3]),
	},
	{
		name: 'a ZIP archive or an Office document',
		matches: (bytes) => holdsAt(bytes, 0, [0x50, 0x4b, 0x03, 0x04]),
		advice: 'Unpack it, or save the document as PDF first.',
	},
	{
		name: 'an old Office document',
		matches: (bytes) => holdsAt(bytes, 0, [0xd0, 0xcf, 0x11, 0xe0]),
		advice: 'Save the document as PDF first.',
	},
	{
		name: 'an RTF document',
		matches: (_, head) => head.startsWith('{\\rtf'),
		advice: 'Save the document as PDF first.',
	},
	{
		name: 'a compressed archive',
		matches: (bytes) =>
			holdsAt(bytes, 0, [0x1f, 0x8b]) ||
			textAt(bytes, 0, 4) === 'Rar!' ||
			textAt(bytes, 0, 2) === '7z',
		advice: 'Unpack it first.',
	},
	{
		name: 'a PostScript file',
		matches: (_, head) => head.startsWith('%!PS'),
		advice: 'Convert it to PDF first.',
	},
	{
		name: 'a DjVu document',
		matches: (bytes) => textAt(bytes, 0, 4) === 'AT&T',
		advice: 'Convert it to PDF first.',
	},
	{
		name: 'Base64 text',
		matches: (_, head) =>
			/^(data:[^,]{0,80},)?[A-Za-z0-9+/_=\s-]{64,}$/.test(head) && !/\w \w/.test(head),
		advice: 'Use the Base64 input for it, or turn it into a file first.',
	},
	{ name: 'plain text', matches: isText },
];

/** Says what a file is that is neither a picture nor a PDF. */
export function explainForeign(bytes: Uint8Array): OcrError {
	if (bytes.length === 0) {
		return new OcrError('format', 'The file is empty.', {
			description: 'Check the step that makes or fetches the file.',
		});
	}
	const head = readHead(bytes);
	const foreign = FOREIGN.find(({ matches }) => matches(bytes, head));
	if (!foreign) {
		return new OcrError(
			'format',
			'The format of this file is not known, or its start is damaged.',
			{
				description: GIVE_A_PICTURE,
			},
		);
	}
	return new OcrError('format', `This is ${foreign.name}, not a picture or a PDF.`, {
		description: foreign.advice ?? GIVE_A_PICTURE,
	});
}

/** The first characters without byte order mark and leading white space. */
function readHead(bytes: Uint8Array): string {
	if (holdsAt(bytes, 0, [0xff, 0xfe])) {
		return new TextDecoder('utf-16le').decode(bytes.subarray(0, WINDOW)).trimStart();
	}
	return new TextDecoder().decode(bytes.subarray(0, WINDOW)).trimStart();
}

/** Leaves out `<?xml ...?>` and comments. */
function skipProlog(head: string): string {
	let rest = head;
	for (;;) {
		const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined;
		const end = close === undefined ? -1 : rest.indexOf(close);
		if (close === undefined || end < 0) return rest;
		rest = rest.slice(end + close.length).trimStart();
	}
}

function isBrand(bytes: Uint8Array, brands: readonly string[]): boolean {
	return textAt(bytes, 4, 4) === 'ftyp' && brands.includes(textAt(bytes, 8, 4));
}

/** Hardly any control characters and hardly any broken UTF-8. */
function isText(_: Uint8Array, head: string): boolean {
	const odd = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
	return head.length > 0 && odd <= head.length / 100;
}
