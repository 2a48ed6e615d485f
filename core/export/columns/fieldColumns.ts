import type { CapabilityDescriptor, Field, FieldType } from '../../capabilities/types';

/** A column for one field of a result. */
export interface FieldColumn {
	/** Path of the field, such as `extra_info.local_language.name`. */
	readonly path: string;
	/** What people read above the column: the labels along the path. */
	readonly label: string;
	readonly type: FieldType;
}

/** Types of fields that a cell can hold; places and pictures are for programs. */
const SHOWN: ReadonlySet<FieldType> = new Set([
	...(['string', 'number', 'integer', 'boolean'] as const),
	...(['array<string>', 'array<integer>', 'array<number>'] as const),
]);

/**
 * The columns of a capability's fields, nested ones by their path; always the same for the same
 * capability, whatever was read.
 */
export function fieldColumns({ fields }: CapabilityDescriptor): FieldColumn[] {
	return columnsBelow(fields, [], []);
}

function columnsBelow(
	fields: readonly Field[],
	names: readonly string[],
	labels: readonly string[],
): FieldColumn[] {
	return fields.flatMap((field): FieldColumn[] => {
		const path = [...names, field.name];
		const label = [...labels, field.label];
		if (field.type === 'object') return columnsBelow(field.fields ?? [], path, label);
		if (!SHOWN.has(field.type)) return [];
		return [{ path: path.join('.'), label: label.join(': '), type: field.type }];
	});
}
