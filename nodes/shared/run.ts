import type { IExecuteFunctions } from 'n8n-workflow';

import type { CapabilityDescriptor } from '../../core/capabilities/types';
import type { Engines } from './engines';

/** What the documents of one execution of a node share. */
export interface Run {
	readonly context: IExecuteFunctions;
	readonly descriptor: CapabilityDescriptor;
	readonly engines: Engines;
	/** Aborts when the execution is cancelled or an item stops the node. */
	readonly signal: AbortSignal;
	/** Remarks on the execution, each shown once. */
	readonly hints: Set<string>;
}
