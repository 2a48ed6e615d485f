/** E-mail addresses and web sites of a text. */
export interface FoundOnline {
	readonly emails: readonly string[];
	readonly websites: readonly string[];
	/** The text without them. */
	readonly rest: string;
}

const EMAIL = /[\w.+-]+\s?@\s?[\w-]+(?:\s?\.\s?[\w-]+)*\.\s?[a-z]{2,}/giu;
const WEBSITE =
	/(?:https?:\/\/|www\.)[\w-]+(?:\.[\w-]+)+(?:\/[^\s,，;]*)?|(?<![\w@.])[a-z\d][\w-]*(?:\.[\w-]+)*\.(?:com|net|org|edu|gov|info|biz|shop|store|online|app|dev|io|ai|co|cn|hk|tw|sg|my|th|vn|ph|id|in|jp|kr|au|nz|uk|ie|de|at|ch|fr|be|nl|es|pt|it|pl|cz|dk|se|no|fi|ru|us|ca|mx|br|cl|ar|pe|eu)(?:\.[a-z]{2})?(?:\/[^\s,，;]*)?(?![\w@])/giu;

/** Finds e-mail addresses and web sites; a blank that was read inside an address is closed. */
export function findOnline(text: string): FoundOnline {
	const emails = text.match(EMAIL) ?? [];
	const without = text.replace(EMAIL, ' ');
	const websites = without.match(WEBSITE) ?? [];
	return {
		emails: emails.map((email) => email.replace(/\s/g, '')),
		websites: websites.map((site) => site.replace(/[.,;]+$/, '')),
		rest: without.replace(WEBSITE, ' ').trim(),
	};
}
