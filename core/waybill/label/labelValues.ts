import { formatAddress } from '../order/formatAddress';
import type { Party, WaybillOrder } from '../types';

/** Texts by the names that templates use. */
export type LabelValues = Readonly<Record<string, string>>;

/** What is printed of an order; '' where it has nothing. */
export function labelValues(order: WaybillOrder): LabelValues {
	const { trackingNumber, orderNumber, carrier, service, routingCode, hub, date } = order;
	const { goods, pieces, weight, cod, currency, payment, remarks, qrContent } = order;
	return {
		...{ trackingNumber, orderNumber, carrier, service, routingCode, hub, date },
		...{ goods, payment, remarks },
		pieces: pieces === undefined ? '' : String(pieces),
		weight: weight === undefined ? '' : `${weight} kg`,
		cod: cod === undefined ? '' : formatAmount(cod, currency),
		qrContent: qrContent || trackingNumber,
		...partyValues('receiver', order.receiver),
		...partyValues('sender', order.sender),
	};
}

function partyValues(role: string, party: Party | undefined): LabelValues {
	return {
		[`${role}.name`]: party?.name ?? '',
		[`${role}.company`]: party?.company ?? '',
		// Numbers are not broken between their groups.
		[`${role}.phone`]: (party?.phone ?? '').replace(/ /g, '\u00a0'),
		[`${role}.address`]: party ? formatAddress(party) : '',
	};
}

/** Chinese labels have the sign of the currency, all others its code, which is never ambiguous. */
function formatAmount(amount: number, currency: string): string {
	if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${amount}`.trim();
	const isYuan = currency === 'CNY';
	return new Intl.NumberFormat(isYuan ? 'zh-CN' : 'en', {
		style: 'currency',
		currency,
		currencyDisplay: isYuan ? 'symbol' : 'code',
	}).format(amount);
}
