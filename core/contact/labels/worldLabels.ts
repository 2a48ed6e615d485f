import type { LabelWords } from './labelWords';

/** Labels in other languages; a colon, a whole line or a number makes them one. */
export const WORLD_LABELS: readonly LabelWords[] = [
	{
		kind: 'name',
		role: 'recipient',
		words: [
			...'ship to|deliver to|delivery to|delivered to|mail to|send to|sold to|bill to'.split('|'),
			..."recipient|recipient's name|recipient name|consignee|receiver|receiver name|to".split('|'),
			...'addressee|empfänger|an|destinataire|destinatario|para|người nhận|đến|ผู้รับ'.split('|'),
			...'ถึง|attention|attn|attn to|shipping address|delivery address|ship-to'.split('|'),
		],
	},
	{
		kind: 'name',
		role: 'sender',
		words: [
			..."from|sender|sender name|sender's name|shipper|return to|return address".split('|'),
			...'consignor|absender|von|expéditeur|remitente|de|người gửi|từ|ผู้ส่ง|จาก'.split('|'),
			...'ship from'.split('|'),
		],
	},
	{
		kind: 'name',
		words: [
			...'name|full name|contact name|contact person|contact|customer|customer name|nom'.split('|'),
			...'nombre|họ tên|họ và tên|tên|ชื่อ|ansprechpartner|c/o'.split('|'),
		],
	},
	{
		kind: 'address',
		words: [
			...'address|addr|add|street address|office address|anschrift|adresse|dirección'.split('|'),
			...'direccion|địa chỉ|đc|ที่อยู่|location|endereço|indirizzo|hq|head office'.split('|'),
		],
	},
	{
		kind: 'mobile',
		words: [
			...'mobile|mobile phone|mobile no|mob|cell|cell phone|cellphone|handphone|hp|handy'.split(
				'|',
			),
			...'mobil|móvil|movil|celular|portable|di động|đtdđ|มือถือ|m|c'.split('|'),
		],
	},
	{
		kind: 'phone',
		words: [
			...'telephone|telephone no|tel|tel no|phone|phone no|phone number|ph|direct|office'.split(
				'|',
			),
			...'office phone|main|hotline|call us|call|telefon|fon|téléphone|tél|teléfono'.split('|'),
			...'telefono|điện thoại|đt|sđt|số điện thoại|hotline|โทร|โทรศัพท์|เบอร์โทร|t|p|d|o'.split('|'),
			...'whatsapp|direct line|work|contact no|contact number'.split('|'),
		],
	},
	{
		kind: 'fax',
		words: 'fax|fax no|telefax|facsimile|f|โทรสาร|แฟกซ์|télécopie'.split('|'),
	},
	{ kind: 'email', words: 'e-mail|email|mail|e|อีเมล|correo|courriel'.split('|') },
	{ kind: 'website', words: 'web|website|www|url|internet|homepage|site|w'.split('|') },
	{
		kind: 'company',
		words: 'company|company name|organisation|organization|firma|empresa'.split('|'),
	},
	{ kind: 'title', words: 'title|position|job title'.split('|') },
	{ kind: 'postal', words: 'zip|zip code|postcode|post code|postal code|plz'.split('|') },
	{
		kind: 'other',
		words: [
			...'order|order no|order number|order id|order #|invoice|invoice no|tracking'.split('|'),
			...'tracking no|tracking number|tracking #|waybill|waybill no|awb|no|date|ref'.split('|'),
			...'reference|ref no|weight|qty|quantity|pieces|cod|amount|total|price|permit no'.split('|'),
			...'vat|vat no|tax id|account|account no|iban|bic|swift|skype|wechat|line id'.split('|'),
			...'ust-idnr|hrb|remarks|note|notes|description|sku|delivery date|ship date|po'.split('|'),
			...'service|batch|opening hours|hours|id|facebook|instagram|twitter|linkedin|abn'.split('|'),
			...'uen'.split('|'),
		],
	},
];
