import type { IExecuteFunctions } from 'n8n-workflow';

import type { CloudAccess } from '../../core/engine/cloud/access/types';
import type { LocalEngine } from '../../core/engine/local/createLocalEngine';
import type { Engine } from '../../core/engine/types';
import { fetchBytes, type Prepare } from './fetchBytes';
import type { RunSettings } from './readSettings';
import { CREDENTIAL, sendThroughNode } from './transport';

/** Draws a page with a box around everything that was read; PNG. */
export type Annotate = LocalEngine['annotate'];

/** What one execution of a node reads and draws with. */
export interface Engines {
	readonly engine: Engine;
	readonly annotate: Annotate;
	/** The source as the engine takes it: addresses are loaded, unless the cloud does that. */
	readonly prepare: Prepare;
}

/**
 * The engine that the node's parameters choose. Engines are loaded here and not with the package,
 * which n8n loads at its start on every machine.
 * @throws OcrError credentials, parameter
 */
export async function openEngines(
	context: IExecuteFunctions,
	settings: RunSettings,
): Promise<Engines> {
	const access = settings.engine === 'local' ? undefined : await readAccess(context);
	const fetch: Prepare = async (source, options) =>
		await fetchBytes(source, { ...options, access });
	return {
		engine: await openEngine(context, settings),
		prepare: settings.engine === 'cloud' ? async (source) => source : fetch,
		annotate: async ({ source, ...request }, signal) => {
			const local = await openLocal();
			return await local.annotate({ ...request, source: await fetch(source, { signal }) }, signal);
		},
	};
}

async function openEngine(context: IExecuteFunctions, settings: RunSettings): Promise<Engine> {
	switch (settings.engine) {
		case 'local':
			return await openLocal();
		case 'cloud':
			return await openCloud(context);
		case 'auto':
			return await openAuto(context, settings);
	}
}

async function readAccess(context: IExecuteFunctions): Promise<CloudAccess> {
	const { readCredential } = await import('../../core/engine/cloud/access/readCredential');
	return readCredential(await context.getCredentials(CREDENTIAL, 0));
}

async function openLocal(): Promise<LocalEngine> {
	const { sharedLocalEngine } = await import('../../core/engine/local/sharedLocalEngine');
	return sharedLocalEngine();
}

async function openCloud(context: IExecuteFunctions): Promise<Engine> {
	const { createCloudEngine } = await import('../../core/engine/cloud/createCloudEngine');
	const { connectCredential } = await import('../../credentials/connectCredential');
	const values = await context.getCredentials(CREDENTIAL, 0);
	return createCloudEngine(connectCredential(values, sendThroughNode(context)));
}

async function openAuto(
	context: IExecuteFunctions,
	{ confidenceLimit, maxCloudCalls, requiredFields }: RunSettings,
): Promise<Engine> {
	const { createAutoEngine } = await import('../../core/engine/createAutoEngine');
	const { createCloudBudget } = await import('../../core/engine/cloudBudget');
	return createAutoEngine({
		local: await openLocal(),
		cloud: await openCloud(context),
		budget: createCloudBudget(maxCloudCalls),
		minConfidence: confidenceLimit,
		requiredFields,
	});
}
