import type { IExecuteFunctions } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import type { PartyPart, PartySource } from '../../core/waybill/order/findParty';
import type { OrderDraft } from '../../core/waybill/order/readOrder';
import type { Shipment } from '../../core/waybill/types';
import { toNumber, toText } from '../shared/coerceParameter';
import { PARTY_FIELDS } from './contactProperties';

type Role = 'receiver' | 'sender';

const LABELS: Readonly<Record<Role, string>> = { receiver: 'Receiver', sender: 'Sender' };

/** What the parameters say of one waybill. @throws OcrError parameter */
export function readDraft(context: IExecuteFunctions, item: number, country: string): OrderDraft {
	const receiver = readParty(context, item, 'receiver');
	const senderFrom = context.getNodeParameter('senderFrom', item, 'same');
	const sender =
		senderFrom === 'same'
			? asSender(receiver)
			: senderFrom === 'none'
				? undefined
				: readParty(context, item, 'sender');
	return { receiver, sender, country, shipment: readShipment(context, item) };
}

/** The sender that the source of the receiver names beside it. */
function asSender(source: PartySource): PartySource | undefined {
	return source.kind === 'fields' ? undefined : { ...source, part: 'sender' };
}

function readParty(context: IExecuteFunctions, item: number, role: Role): PartySource {
	const kind = context.getNodeParameter(`${role}From`, item, 'result');
	const part: PartyPart = 'main';
	if (kind === 'text') {
		return { kind, part, text: String(context.getNodeParameter(`${role}Text`, item, '') ?? '') };
	}
	if (kind === 'fields') {
		const raw = context.getNodeParameter(role, item, {}) as Readonly<Record<string, unknown>>;
		const party = PARTY_FIELDS.map((name) => [name, toText(raw[name]) ?? ''] as const);
		return { kind, party: Object.fromEntries(party) };
	}
	const parameter: unknown = context.getNodeParameter(`${role}Result`, item, '');
	return { kind: 'result', part, result: toRecord(parameter, `${LABELS[role]} Result`) };
}

/** Expressions give objects; what was typed is text. */
function toRecord(value: unknown, label: string): object {
	const parsed = typeof value === 'string' ? parse(value) : value;
	if (typeof parsed === 'object' && parsed !== null) return parsed;
	throw new OcrError('parameter', `The parameter '${label}' is no JSON object.`, {
		description: 'Use an expression such as {{ $json }}, which gives the data of an item.',
	});
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

function readShipment(context: IExecuteFunctions, item: number): Shipment {
	const raw = context.getNodeParameter('shipment', item, {}) as Readonly<Record<string, unknown>>;
	const text = (name: string): string => toText(raw[name]) ?? '';
	const amount = (name: string, label: string): number | undefined =>
		text(name) === '' ? undefined : toNumber(text(name), label, { min: 0 });
	return {
		trackingNumber: toText(context.getNodeParameter('trackingNumber', item, '')) ?? '',
		orderNumber: text('orderNumber'),
		carrier: text('carrier'),
		service: text('service'),
		routingCode: text('routingCode'),
		hub: text('hub'),
		date: text('date'),
		goods: text('goods'),
		pieces: amount('pieces', 'Pieces'),
		weight: amount('weight', 'Weight (Kg)'),
		cod: amount('cod', 'Cash on Delivery'),
		currency: (text('currency') || 'CNY').toUpperCase(),
		payment: text('payment'),
		remarks: text('remarks'),
		qrContent: text('qrContent'),
	};
}
