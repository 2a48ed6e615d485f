import type { OcrErrorData } from '../core/errors';
import type { PageOutcome, ReadOutcome } from '../core/engine/types';
import type { Reading } from '../core/result';
import type { TextFormat } from './parseArguments';

/** What is said of one file: its outcome, or why there is none. */
export type Answer = ReadOutcome | OcrErrorData;

const refusal = ({ code, message, description }: OcrErrorData) => ({
	error_code: code,
	error_msg: description ? `${message} ${description}` : message,
});

/** A reading as the cloud's interface puts it out, with what a classified document says. */
export const readingAnswer = ({ result, document: found }: Reading) => ({
	result,
	...(found && { document: { capability: found.capability, result: found.reading.result } }),
});

const pageAnswer = (page: PageOutcome) =>
	page.ok ? readingAnswer(page.reading) : refusal(page.failure);

function answerObject(answer: Answer): unknown {
	if ('code' in answer) return refusal(answer);
	const [first] = answer.pages;
	if (first && answer.pages.length === 1) return pageAnswer(first);
	return { pages: answer.pages.map((page) => ({ page: page.page, ...pageAnswer(page) })) };
}

function markdownOf({ result, text, extras }: Reading): string {
	if (typeof extras?.markdown === 'string') return extras.markdown;
	const written =
		typeof result === 'object' && result !== null && 'markdown_result' in result
			? result.markdown_result
			: undefined;
	return typeof written === 'string' ? written : text;
}

/** Whether every page of the file was read. */
export function isComplete(answer: Answer): boolean {
	return !('code' in answer) && answer.pages.every((page) => page.ok);
}

/** The text of an answer file, or of a line on standard output, without a line feed at the end. */
export function formatAnswer(answer: Answer, format: TextFormat): string {
	if (format === 'json' || 'code' in answer) return JSON.stringify(answerObject(answer));
	const written = answer.pages.map((page) => {
		if (!page.ok) return JSON.stringify(refusal(page.failure));
		return format === 'text' ? page.reading.text : markdownOf(page.reading);
	});
	return written.join(format === 'text' ? '\n\f' : '\n\n');
}
