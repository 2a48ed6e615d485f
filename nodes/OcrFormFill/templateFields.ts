import type {
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import type { Source } from '../../core/engine/types';
import type { TemplateField, TemplateKind } from '../../core/fill/types';
import { decodeBase64Image } from '../../core/intake/decodeBase64Image';

const KINDS: Readonly<Record<string, TemplateKind>> = {
	fillPdf: 'pdf',
	fillDocx: 'docx',
	fillFlat: 'flat',
};

const NOT_KNOWN_YET =
	"The fields are known here only when the template is a Base64 text or a URL, without an expression. For a binary file choose 'Match Automatically', the list or JSON; the operation 'List Fields' tells the names.";

/** The fields of the template for the editor to map values to. */
export async function templateFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const read = (name: string) => String(this.getCurrentNodeParameter(name) ?? '').trim();
	const operation = read('operation');
	if (operation === 'formLink') return { fields: labelsOf(read('formFields')).map(toLabel) };
	const source = sourceOf(read);
	if (!source) return { fields: [], emptyFieldsNotice: NOT_KNOWN_YET };
	const { sharedLocalEngine } = await import('../../core/engine/local/sharedLocalEngine');
	const fields = await sharedLocalEngine().listFields({ source, kind: KINDS[operation] });
	return { fields: fields.filter(({ within }) => within === undefined).map(toMapped) };
}

function sourceOf(read: (name: string) => string): Source | undefined {
	const inputType = read('inputType');
	const text = inputType === 'binary' ? '' : read(inputType === 'url' ? 'url' : 'base64');
	if (text === '' || text.startsWith('=')) return undefined;
	return inputType === 'url'
		? { kind: 'url', url: text }
		: { kind: 'bytes', bytes: decodeBase64Image(text) };
}

const labelsOf = (text: string) => [
	...new Set(
		text
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== ''),
	),
];

const toLabel = (name: string): ResourceMapperField => ({
	id: name,
	displayName: name,
	required: false,
	defaultMatch: false,
	display: true,
	type: 'string',
});

const TYPES = {
	text: 'string',
	placeholder: 'string',
	label: 'string',
	check: 'boolean',
	radio: 'options',
	choice: 'options',
	block: 'array',
} as const satisfies Record<TemplateField['kind'], ResourceMapperField['type']>;

function toMapped({ name, label, kind, options, isRequired }: TemplateField): ResourceMapperField {
	return {
		...toLabel(name),
		displayName: label === undefined || label === name ? name : `${label} (${name})`,
		required: isRequired,
		type: TYPES[kind],
		...(options && { options: options.map((option) => ({ name: option, value: option })) }),
	};
}
