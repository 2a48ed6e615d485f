/** Words of headers whose values are names made of digits and not amounts. */
const NAMING =
	/(?:\b(?:id|ids|no|nr|num|number|numero|número|code|codes|phone|telephone|tel|mobile|cell|fax|account|acct|iban|swift|zip|post|postal|postcode|sku|isbn|ean|upc|barcode|serial|passport|card|licen[cs]e|plate|reference|ref|order|invoice|tracking|version|uid|uuid|dni|rut|nrc)\b|号|號|编码|編碼|代码|代碼|电话|電話|手机|手機|传真|邮编|郵編|账户|帐户|条码|電話|番号|코드|번호|เลขที่|รหัส|โทร)/iu;

/** Words of headers whose values are amounts, however many digits they have. */
const COUNTING =
	/(?:\b(?:amount|total|subtotal|sum|price|cost|qty|quantity|balance|count|value|revenue|sales|population|income|expense|net|gross)\b|金额|金額|合计|合計|数量|數量|单价|單價|价格|價格|总计|小计|余额)/iu;

/** What the digits of a column are: names of things and people, or amounts. */
export type HeaderHint = 'name' | 'amount';

/** What a header says about the digits below it; undefined where it says nothing. */
export function hintOfHeader(header: string): HeaderHint | undefined {
	// Letters that a word is written together with must not hide it: `phoneNumber`, `item_no`.
	const words = header.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ');
	if (COUNTING.test(words)) return 'amount';
	return NAMING.test(words) ? 'name' : undefined;
}
