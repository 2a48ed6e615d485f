import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import { readIdentity } from '../../core/identity/cards/readIdentity';
import type { CardIdentity, Identity, NamedValue, PersonName } from '../../core/identity/types';
import { toText } from './toText';

/** What is compared with what, for one item. */
export interface Compared {
	readonly document: CardIdentity;
	readonly expected: Identity;
}

/**
 * The document of an item and what it is compared with.
 * @throws OcrError `content` where there is no card, `parameter` where JSON cannot be read
 */
export function readDocuments(context: IExecuteFunctions, item: number): Compared {
	const document = readCard(context.getNodeParameter('document', item), 'Document');
	const mode = context.getNodeParameter('compareWith', item);
	return {
		document,
		expected:
			mode === 'document'
				? readCard(context.getNodeParameter('otherDocument', item), 'Other Document')
				: readExpected(context, item),
	};
}

function readCard(value: unknown, label: string): CardIdentity {
	const item = typeof value === 'string' ? parse(value) : value;
	if (item === undefined) {
		throw new OcrError('parameter', `'${label}' is not JSON.`, {
			description: 'Use an expression that gives the item of a card node, such as {{ $json }}.',
		});
	}
	const card = readIdentity(item);
	if (card) return card;
	throw new OcrError('content', `'${label}' is not the result of a card.`, {
		description:
			'Give it the item of a card node: ID Document, Passport, a national card or Auto Document. The back of a card alone is not enough.',
	});
}

/** The message of the parser is not passed on: it would tell personal data. */
function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function readExpected(context: IExecuteFunctions, item: number): Identity {
	const more = context.getNodeParameter('expected', item, {}) as IDataObject;
	const zone = context.getTimezone();
	const parameter = (name: string) => toText(context.getNodeParameter(name, item, ''), zone);
	const named = (field: string, text: string): NamedValue[] =>
		text === '' ? [] : [{ text, field }];
	const extra = (field: string) => named(field, toText(more[field], zone));
	return {
		names: readNames({
			full: parameter('fullName'),
			family: toText(more.familyName, zone),
			given: toText(more.givenNames, zone),
			other: toText(more.otherName, zone),
		}),
		numbers: named('number', parameter('number')),
		birthDates: named('birthDate', parameter('birthDate')),
		sexes: extra('sex'),
		nationalities: extra('nationality'),
		countries: extra('country'),
	};
}

interface GivenNames {
	readonly full: string;
	readonly family: string;
	readonly given: string;
	readonly other: string;
}

/** A name in parts is taken in place of a whole one: it tells more. */
function readNames({ full, family, given, other }: GivenNames): PersonName[] {
	const parts = family !== '' || given !== '';
	return [
		...(parts ? [{ family, given, fields: ['familyName', 'givenNames'] }] : []),
		...(!parts && full !== '' ? [{ full, fields: ['fullName'] }] : []),
		...(other === '' ? [] : [{ full: other, fields: ['otherName'] }]),
	];
}
