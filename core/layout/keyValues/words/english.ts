/** Labels as a whole: mostly single words that are no label inside a longer text. */
export const ENGLISH_LABELS = [
	...['name', 'full name', 'first name', 'last name', 'surname', 'given name', 'given names'],
	...['middle name', 'sex', 'gender', 'age', 'nationality', 'citizenship', 'occupation'],
	...['position', 'title', 'job title', 'department', 'company', 'organisation', 'organization'],
	...['employer', 'employee', 'address', 'street', 'city', 'state', 'province', 'country', 'zip'],
	...['zip code', 'postcode', 'postal code', 'region', 'tel', 'telephone', 'phone', 'mobile'],
	...['cell', 'fax', 'email', 'e-mail', 'mail', 'website', 'web', 'www', 'contact', 'attn'],
	...['attention', 'date', 'time', 'day', 'month', 'year', 'issued', 'issue', 'expires', 'expiry'],
	...['valid', 'valid until', 'valid from', 'valid thru', 'due', 'due date', 'dob', 'born'],
	...['no', 'number', 'nr', 'ref', 'reference', 'our ref', 'your ref', 'id', 'code', 'type'],
	...['category', 'class', 'grade', 'status', 'subject', 're', 'from', 'to', 'cc', 'via', 'by'],
	...['invoice', 'order', 'quote', 'quotation', 'receipt', 'po', 'customer', 'client', 'buyer'],
	...['seller', 'vendor', 'supplier', 'shipper', 'consignee', 'consignor', 'carrier', 'payee'],
	...['payer', 'drawer', 'beneficiary', 'remitter', 'bank', 'branch', 'account', 'iban', 'bic'],
	...['swift', 'currency', 'amount', 'total', 'subtotal', 'sub total', 'sub-total', 'tax', 'vat'],
	...['gst', 'discount', 'shipping', 'handling', 'freight', 'tip', 'gratuity', 'cash', 'change'],
	...['card', 'balance', 'paid', 'deposit', 'rounding', 'service charge', 'cashier', 'server'],
	...['table', 'guests', 'clerk', 'terminal', 'store', 'till', 'operator', 'terms', 'qty'],
	...['quantity', 'price', 'rate', 'unit', 'unit price', 'description', 'item', 'items', 'product'],
	...['model', 'brand', 'colour', 'color', 'size', 'weight', 'height', 'width', 'length', 'volume'],
	...['origin', 'destination', 'vessel', 'voyage', 'flight', 'gate', 'seat', 'signature', 'signed'],
	...['witness', 'notary', 'remarks', 'remark', 'notes', 'note', 'comments', 'purpose', 'reason'],
	...['other', 'others', 'measurement', 'measurements', 'prepaid', 'collect', 'packages', 'marks'],
	...['party a', 'party b', 'tenant', 'landlord', 'lessor', 'lessee', 'borrower', 'lender'],
	...['contractor', 'project', 'location', 'place', 'venue', 'duration', 'period', 'term', 'rent'],
	...['blood type', 'blood group', 'marital status', 'religion', 'education', 'school', 'major'],
	...['degree', 'skills', 'languages', 'experience', 'salary', 'hobbies', 'doctor', 'patient'],
	...['diagnosis', 'allergies', 'insurance', 'relationship', 'ticket', 'tracking', 'batch', 'lot'],
	...['salesperson', 'requisitioner', 'shipped via', 'approved', 'received', 'checked', 'prepared'],
] as const;

/** Words that end a label (`Invoice Number`) or begin one before `of` (`Date of birth`). */
export const ENGLISH_HEADS = [
	...['name', 'names', 'no', 'number', 'numbers', 'nr', 'num', 'id', 'code', 'date', 'dates'],
	...['time', 'year', 'month', 'day', 'address', 'city', 'state', 'country', 'zip'],
	...['phone', 'telephone', 'tel', 'mobile', 'fax', 'email', 'e-mail', 'website', 'contact'],
	...['amount', 'total', 'subtotal', 'tax', 'vat', 'gst', 'fee', 'fees', 'charge', 'charges'],
	...['discount', 'price', 'cost', 'value', 'rate', 'balance', 'payment', 'paid', 'due', 'tip'],
	...['tips', 'wages', 'salary', 'income', 'withheld', 'benefits', 'plan', 'plans', 'deposit'],
	...['account', 'bank', 'branch', 'currency', 'terms', 'term', 'method', 'mode', 'type', 'kind'],
	...['category', 'class', 'status', 'reference', 'ref', 'order', 'invoice', 'receipt', 'quote'],
	...['customer', 'client', 'buyer', 'seller', 'vendor', 'supplier', 'owner', 'holder', 'payee'],
	...['payer', 'beneficiary', 'party', 'agent', 'representative', 'manager', 'officer', 'person'],
	...['company', 'employer', 'employee', 'department', 'position', 'title', 'occupation'],
	...['profession', 'nationality', 'birth', 'sex', 'gender', 'age', 'height', 'weight', 'size'],
	...['quantity', 'qty', 'unit', 'units', 'packages', 'measurement', 'volume', 'origin'],
	...['destination', 'port', 'place', 'location', 'vessel', 'voyage', 'carrier', 'shipment'],
	...['delivery', 'discharge', 'loading', 'receipt', 'period', 'duration', 'expiry', 'expiration'],
	...['issue', 'issued', 'signature', 'signatures', 'purpose', 'remarks', 'notes', 'comments'],
	...['description', 'details', 'information', 'instructions', 'insurance', 'policy', 'premium'],
	...['school', 'university', 'degree', 'education', 'level', 'grade', 'score', 'marks', 'group'],
	...['model', 'serial', 'brand', 'version', 'registration', 'licence', 'license', 'permit'],
	...['certificate', 'passport', 'authority', 'office', 'capital', 'scope', 'relationship'],
	...['original', 'originals', 'copies', 'pages', 'code', 'box', 'tons', 'code', 'point', 'via'],
] as const;

/** Small words at the end of a label (`Bill to`, `Signed by`, `Payable at`). */
export const ENGLISH_TAILS = ['to', 'by', 'at', 'from', 'via', 'for', 'until', 'on'] as const;

/** Keys whose lines belong to the address above them as well. */
export const CONTACT_LABELS = [
	...['tel', 'telephone', 'phone', 'mobile', 'cell', 'fax', 'email', 'e-mail', 'attn', 'attention'],
	...['contact', 'website', 'web', 'tel no', 'fax no', 'p', 't', 'f', 'm', 'e', 'vat', 'zip'],
	...['电话', '手机', '传真', '邮箱', '邮编', '联系人', '联系电话', '网址'],
] as const;
