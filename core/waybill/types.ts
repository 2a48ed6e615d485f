/** One end of a shipment; '' where something is not known. */
export interface Party {
	readonly name: string;
	readonly company: string;
	/** As printed. */
	readonly phone: string;
	/** Of Chinese addresses; other addresses stand in `detail` as a whole. */
	readonly province: string;
	readonly city: string;
	readonly district: string;
	/** What follows the divisions. */
	readonly detail: string;
	readonly postalCode: string;
	/** ISO 3166 code of two letters: whose rules a number without country code is read by. */
	readonly country: string;
}

/** What is sent and how; '' or absent where something is not known. */
export interface Shipment {
	/** Printed as a barcode. */
	readonly trackingNumber: string;
	readonly orderNumber: string;
	readonly carrier: string;
	/** Product of the carrier, such as express or economy. */
	readonly service: string;
	/** What the carrier sorts by, such as the three parts of Chinese labels. */
	readonly routingCode: string;
	/** Where the carrier bundles parcels. */
	readonly hub: string;
	/** As printed. */
	readonly date: string;
	readonly goods: string;
	readonly pieces?: number;
	/** In kilograms. */
	readonly weight?: number;
	/** To be collected from the receiver, in `currency`. */
	readonly cod?: number;
	/** ISO 4217 code. */
	readonly currency: string;
	/** Who pays the freight, in words. */
	readonly payment: string;
	readonly remarks: string;
	/** Content of the QR code; '' means the tracking number. */
	readonly qrContent: string;
}

/** A waybill in neutral names; carriers' own names come from a mapping table. */
export interface WaybillOrder extends Shipment {
	readonly receiver: Party;
	readonly sender?: Party;
}
