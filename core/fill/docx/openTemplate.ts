import type { TemplateHandler } from 'easy-template-x';

import { OcrError } from '../../errors';

/** First bytes of a ZIP archive, which a Word document is. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The library that fills Word documents, for texts, pictures and blocks only: content that would
 * write raw markup is refused.
 * @throws OcrError format
 */
export async function openTemplate(bytes: Uint8Array): Promise<TemplateHandler> {
	if (!ZIP.every((byte, i) => bytes[i] === byte)) {
		throw new OcrError('format', 'The template is no Word document (.docx).', {
			description: 'Save it as .docx; the older .doc cannot be filled.',
		});
	}
	const { ImagePlugin, LoopPlugin, TemplateHandler, TextPlugin } = await import('easy-template-x');
	return new TemplateHandler({
		plugins: [new LoopPlugin(), new ImagePlugin(), new TextPlugin()],
		skipEmptyTags: false,
	});
}

/** A fault of the library in words of the template. */
export function templateFault(caught: unknown): OcrError {
	if (caught instanceof OcrError) return caught;
	const reason = caught instanceof Error ? caught.message : String(caught);
	return new OcrError('content', `The Word template cannot be used: ${reason}`, {
		description: 'Placeholders are written {name}; blocks begin with {#name} and end with {/name}.',
		cause: caught,
	});
}
