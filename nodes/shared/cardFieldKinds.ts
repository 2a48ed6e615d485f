import type { CapabilityDescriptor, Field } from '../../core/capabilities/types';

/** Fields that hold a picture in Base64. */
export function imageFields({ fields }: CapabilityDescriptor): readonly Field[] {
	return fields.filter(({ type }) => type === 'image');
}

const READ_FROM_THE_CARD = new Set<Field['type']>(['string', 'array<string>']);

/** Fields that are read from the card itself, and so can be required. */
export function readableFields({ fields }: CapabilityDescriptor): readonly Field[] {
	return fields.filter(({ type, when }) => READ_FROM_THE_CARD.has(type) && when === undefined);
}

/** How a picture of the result is called: `portrait_image` becomes `portrait`. */
export function imageName({ name }: Field): string {
	return name.replace(/_image$/, '');
}

/** Name of the option that says into which binary field a picture goes. */
export function imageOption(field: Field): string {
	return `${imageName(field)}Field`;
}
