/** A field of a waybill as it appears in tables, mapping lists and CSV files. */
export interface OrderField {
	/** Path in `WaybillOrder`. */
	readonly path: string;
	readonly label: string;
}

const PARTY_FIELDS: readonly OrderField[] = [
	{ path: 'name', label: 'Name' },
	{ path: 'company', label: 'Company' },
	{ path: 'phone', label: 'Phone' },
	{ path: 'province', label: 'Province' },
	{ path: 'city', label: 'City' },
	{ path: 'district', label: 'District' },
	{ path: 'detail', label: 'Rest of the Address' },
	{ path: 'postalCode', label: 'Postal Code' },
	{ path: 'country', label: 'Country' },
];

const fieldsOf = (role: string, title: string): OrderField[] =>
	PARTY_FIELDS.map(({ path, label }) => ({
		path: `${role}.${path}`,
		label: `${title}: ${label}`,
	}));

/** All fields of a waybill, in the order of CSV columns. */
export const ORDER_FIELDS: readonly OrderField[] = [
	{ path: 'trackingNumber', label: 'Tracking Number' },
	{ path: 'orderNumber', label: 'Order Number' },
	...fieldsOf('receiver', 'Receiver'),
	...fieldsOf('sender', 'Sender'),
	{ path: 'carrier', label: 'Carrier' },
	{ path: 'service', label: 'Service' },
	{ path: 'routingCode', label: 'Routing Code' },
	{ path: 'hub', label: 'Hub' },
	{ path: 'date', label: 'Date' },
	{ path: 'goods', label: 'Goods' },
	{ path: 'pieces', label: 'Pieces' },
	{ path: 'weight', label: 'Weight (kg)' },
	{ path: 'cod', label: 'Cash on Delivery' },
	{ path: 'currency', label: 'Currency' },
	{ path: 'payment', label: 'Payment' },
	{ path: 'remarks', label: 'Remarks' },
	{ path: 'qrContent', label: 'QR Code Content' },
];
