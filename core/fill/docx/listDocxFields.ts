import type { TemplateField } from '../types';
import { openTemplate, templateFault } from './openTemplate';

/** The placeholders and blocks of a Word document, each once. @throws OcrError format, content */
export async function listDocxFields(bytes: Uint8Array): Promise<readonly TemplateField[]> {
	const handler = await openTemplate(bytes);
	const { TagDisposition } = await import('easy-template-x');
	const tags = await handler.parseTags(Buffer.from(bytes)).catch((caught: unknown) => {
		throw templateFault(caught);
	});
	const fields = new Map<string, TemplateField>();
	const open: string[] = [];
	for (const { name, disposition } of tags) {
		if (disposition === TagDisposition.Close) {
			open.pop();
			continue;
		}
		const isBlock = disposition === TagDisposition.Open;
		const within = open.at(-1);
		// What stands outside of blocks as well is filled like there.
		const known = fields.get(name);
		if (!known || (known.within !== undefined && within === undefined)) {
			const kind = isBlock ? 'block' : 'placeholder';
			fields.set(name, { name, kind, isRequired: false, ...(within !== undefined && { within }) });
		}
		if (isBlock) open.push(name);
	}
	return [...fields.values()];
}
