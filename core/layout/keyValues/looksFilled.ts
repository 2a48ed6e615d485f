const CURRENCY = /^(?:[$€£¥￥₹₩₽฿]|rmb|cny|usd|eur|gbp|hkd|jpy|人民币|ntd?\$|hk\$|us\$)\s*/iu;
const NUMBER =
	/^[-+(]?\d[\d\s.,'’%xX×*]*\)?\s*(?:元|円|원|%|kgs?|g|cm|mm|m2|m3|m|pcs|usd|eur|cny|rmb|€|件|个|台|次|天|年|月|日|岁|只|箱|套|吨|张|人)?$/iu;
const DATES = [
	/^\d{1,4}\s*[-./年]\s*\d{1,2}(?:\s*[-./月]\s*\d{1,4}\s*日?)?(?:[\s至~–—-].*)?$/u,
	/^\d{1,2}[\s.-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,-]*\d{2,4}$/iu,
	/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}$/iu,
	/^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[ap]m)?$/iu,
];
const ADDRESSES = [/^\S+@\S+\.\S+$/u, /^(?:https?:\/\/|www\.)\S+$/iu];
const CODE = /^(?=\S*\d)[\p{L}\d][\p{L}\d\-/.*#]{3,}$/u;

/** Whether a text is a number, a date, an amount or an address of the network: never a label. */
export function looksFilled(text: string): boolean {
	const plain = text.normalize('NFKC').trim();
	const amount = plain.replace(CURRENCY, '');
	if (NUMBER.test(amount) || DATES.some((form) => form.test(plain))) return true;
	return ADDRESSES.some((form) => form.test(plain));
}

/** Whether a text is one code of letters and digits: a number of an order, of a document. */
export function looksLikeCode(text: string): boolean {
	return CODE.test(text.normalize('NFKC').trim()) && !/^\p{sc=Han}+$/u.test(text.trim());
}
