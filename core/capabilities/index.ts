import { generalText } from './general-text/descriptor';
import type { CapabilityDescriptor } from './types';

/** All capabilities, in the order of the README; readers are listed in `readers.ts`. */
export const CAPABILITIES = [generalText] as const satisfies readonly CapabilityDescriptor[];

export type CapabilityId = (typeof CAPABILITIES)[number]['id'];

/** The descriptor of a capability, or undefined when there is none of that id. */
export function findCapability(id: string): CapabilityDescriptor | undefined {
	return CAPABILITIES.find((capability) => capability.id === id);
}
