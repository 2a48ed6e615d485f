import { findCapability } from '../../capabilities';
import type { CapabilityDescriptor } from '../../capabilities/types';
import { OcrError } from '../../errors';
import type { Reading, Warning } from '../../result';

export interface Follow {
	/** The descriptor's table of kinds; absent: nothing is read after a classification. */
	readonly kinds?: CapabilityDescriptor['kinds'];
	read(descriptor: CapabilityDescriptor): Promise<Reading>;
}

/**
 * A classification with the document that it found, read as what it is. The classification stands
 * even where the document cannot be read; a warning says so.
 */
export async function readFound(reading: Reading, { kinds, read }: Follow): Promise<Reading> {
	if (!kinds) return reading;
	const { result } = reading;
	const type = typeof result === 'object' && result !== null && 'type' in result && result.type;
	const found = findCapability(kinds[String(type)] ?? '');
	if (!found) return warn(reading, 'Documents of this kind cannot be read; only the kind is told.');
	try {
		return { ...reading, document: { capability: found.id, reading: await read(found) } };
	} catch (caught) {
		// Also a cancelled execution ends here; the caller looks at its signal.
		if (!(caught instanceof OcrError) || HOPELESS.has(caught.kind)) throw caught;
		return warn(reading, `${found.displayName} could not read it: ${caught.message}`);
	}
}

const HOPELESS: ReadonlySet<string> = new Set(['cancelled', 'timeout']);

function warn(reading: Reading, message: string): Reading {
	const warning: Warning = { code: 'partial', message };
	return { ...reading, warnings: [...reading.warnings, warning] };
}
