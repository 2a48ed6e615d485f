import { OcrError } from '../errors';

/**
 * The address of an n8n form with values filled in, for a person to check. n8n takes them from the
 * query by the labels of the form's fields.
 * @throws OcrError address
 */
export function formLink(
	form: string,
	values: ReadonlyArray<readonly [label: string, value: string]>,
): string {
	let url: URL;
	try {
		url = new URL(form.trim());
	} catch {
		throw noAddress(form);
	}
	if (!/^https?:$/u.test(url.protocol)) throw noAddress(form);
	for (const [label, value] of values) url.searchParams.set(label, value);
	// Older versions of n8n read a plus as itself.
	url.search = url.search.replaceAll('+', '%20');
	return url.href;
}

function noAddress(form: string): OcrError {
	return new OcrError('address', `The form address "${form.slice(0, 80)}" cannot be used.`, {
		description:
			"Copy the Production URL of the trigger 'On form submission'; it begins with https:// or http://.",
	});
}
