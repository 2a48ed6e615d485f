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
	const own = descriptor.fields.filter(({ name }) => descriptor.simplified.includes(name));
	return {
		type: 'object',
		properties: {
			text: STRING,
			confidence: NUMBER,
			scripts: { type: 'array', items: STRING },
			...Object.fromEntries(own.map((field) => [field.name, schemaOf(field)])),
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
		},
		version: 1,
	};
}

/** The schema of a field of the result. */
export function schemaOf({ type, fields = [] }: Field): Schema {
	const properties = () => Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)]));
	switch (type) {
		case 'object':
			return { type: 'object', properties: properties() };
		case 'image':
			return STRING;
		case 'object<number>':
		case 'object<quad>':
			return { type: 'object', properties: {} };
		case 'array<object>':
			return { type: 'array', items: { type: 'object', properties: properties() } };
		case 'array<string>':
			return { type: 'array', items: STRING };
		case 'array<integer>':
			return { type: 'array', items: INTEGER };
		case 'quad':
			return { type: 'array', items: { type: 'array', items: INTEGER } };
		default:
			return { type };
	}
}
