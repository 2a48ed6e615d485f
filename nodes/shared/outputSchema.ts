import type { CapabilityDescriptor, Field } from '../../core/capabilities/types';

/** A JSON schema in the small form that n8n's editor reads. */
export interface Schema {
	readonly type: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly version?: number;
}

const STRING: Schema = { type: 'string' };
const NUMBER: Schema = { type: 'number' };
const INTEGER: Schema = { type: 'integer' };

const WARNING: Schema = { type: 'object', properties: { code: STRING, message: STRING } };

/** What a node puts out with its settings as they come: Simplify on, one item a page. */
export function outputSchema(descriptor: CapabilityDescriptor): Schema {
	const properties =
		descriptor.category === 'card' ? cardProperties(descriptor) : textProperties(descriptor);
	return { type: 'object', properties, version: 1 };
}

type Properties = Readonly<Record<string, Schema>>;

function textProperties({ fields, simplified, extras = [] }: CapabilityDescriptor): Properties {
	return {
		text: STRING,
		confidence: NUMBER,
		scripts: { type: 'array', items: STRING },
		...propertiesOf(fields.filter(({ name }) => simplified.includes(name))),
		...propertiesOf(extras),
		page: INTEGER,
		pageCount: INTEGER,
		fileName: STRING,
		field: STRING,
		width: INTEGER,
		height: INTEGER,
		direction: NUMBER,
		origin: STRING,
		engine: STRING,
		reason: STRING,
		warnings: { type: 'array', items: WARNING },
	};
}

function cardProperties(descriptor: CapabilityDescriptor): Properties {
	const { fields, extras = [], parameters, kinds, resultType } = descriptor;
	const isOn = (name: string) => parameters.some((known) => known.name === name && known.default);
	const kept = fields.filter(
		({ name, type, when }) =>
			name !== 'confidence' && type !== 'image' && (when === undefined || isOn(when)),
	);
	const read = kept.filter(({ type }) => type === 'string' || type === 'array<string>');
	const isList = resultType === 'array<object>';
	return {
		...propertiesOf(kept),
		...propertiesOf(extras),
		confidence: NUMBER,
		...(kinds && { capability: STRING, document: { type: 'object', properties: {} } }),
		...(isList
			? { index: INTEGER, count: INTEGER }
			: { fieldConfidence: { type: 'object', properties: confidencesOf(read) } }),
		page: INTEGER,
		pageCount: INTEGER,
		fileName: STRING,
		field: STRING,
		picture: {
			type: 'object',
			properties: { width: INTEGER, height: INTEGER, direction: NUMBER },
		},
		engine: STRING,
		reason: STRING,
		warnings: { type: 'array', items: WARNING },
	};
}

function propertiesOf(fields: readonly Field[]): Properties {
	return Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)]));
}

function confidencesOf(fields: readonly Field[]): Properties {
	return Object.fromEntries(fields.map(({ name }) => [name, NUMBER]));
}

/** The schema of a field of the result. */
export function schemaOf({ type, fields = [] }: Field): Schema {
	switch (type) {
		case 'object':
			return { type: 'object', properties: propertiesOf(fields) };
		case 'image':
			return STRING;
		case 'object<number>':
		case 'object<quad>':
			return { type: 'object', properties: {} };
		case 'array<object>':
			return { type: 'array', items: { type: 'object', properties: propertiesOf(fields) } };
		case 'array<string>':
			return { type: 'array', items: STRING };
		case 'array<integer>':
			return { type: 'array', items: INTEGER };
		case 'array<number>':
			return { type: 'array', items: NUMBER };
		case 'quad':
			return { type: 'array', items: { type: 'array', items: INTEGER } };
		default:
			return { type };
	}
}
