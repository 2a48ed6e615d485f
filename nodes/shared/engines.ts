import type { IExecuteFunctions } from 'n8n-workflow';

import type { Engine, Source } from '../../core/engine/types';
import { OcrError } from '../../core/errors';
import type { Reading } from '../../core/result';
import type { RunSettings } from './readSettings';
import { CREDENTIAL, sendThroughNode } from './transport';

/** A page to draw and what was read on it. */
export interface AnnotateRequest {
	readonly source: Source;
	/** Counted from 1. */
	readonly page: number;
	readonly password?: string;
	readonly reading: Reading;
}

/** Draws a page with a box around everything that was read; PNG. */
export type Annotate = (request: AnnotateRequest, signal?: AbortSignal) => Promise<Uint8Array>;

/** What one execution of a node reads and draws with. */
export interface Engines {
	readonly engine: Engine;
	readonly annotate: Annotate;
}

/**
 * The engine that the node's parameters choose. Engines are loaded here and not with the package,
 * which n8n reads at its start on every machine.
 * @throws OcrError credentials
 */
export async function openEngines(
	context: IExecuteFunctions,
	settings: RunSettings,
): Promise<Engines> {
	const engine = settings.engine === 'cloud' ? await openCloud(context) : await openLocal();
	return { engine, annotate: drawNothing };
}

async function openCloud(context: IExecuteFunctions): Promise<Engine> {
	const { createCloudEngine } = await import('../../core/engine/cloud/createCloudEngine');
	const { connectCredential } = await import('../../credentials/connectCredential');
	const values = await context.getCredentials(CREDENTIAL, 0);
	return createCloudEngine(connectCredential(values, sendThroughNode(context)));
}

async function openLocal(): Promise<Engine> {
	throw new OcrError('models', 'The local engine is missing from this build.');
}

const drawNothing: Annotate = async () => {
	throw new OcrError('models', 'The local engine is missing from this build.');
};
