import { createCloudBudget } from '../core/engine/cloudBudget';
import { connectDirectly } from '../core/engine/cloud/connectDirectly';
import { createCloudEngine } from '../core/engine/cloud/createCloudEngine';
import { readCloudAccess } from '../core/engine/cloud/access/readCloudAccess';
import { createAutoEngine } from '../core/engine/createAutoEngine';
import { sharedLocalEngine } from '../core/engine/local/sharedLocalEngine';
import type { Engine } from '../core/engine/types';
import type { EngineChoice } from './parseArguments';

/** Below this mean confidence (0..1) the auto engine asks the cloud. */
const CONFIDENCE_LIMIT = 0.8;
/** Cloud calls that one run of the auto engine may make. */
const MAX_CLOUD_CALLS = 100;

const openCloud = (): Engine => createCloudEngine(connectDirectly(readCloudAccess(process.env)));

/** The engine that was chosen; the cloud's access comes from the environment. */
export function openEngine(choice: EngineChoice): Engine {
	if (choice === 'local') return sharedLocalEngine();
	if (choice === 'cloud') return openCloud();
	return createAutoEngine({
		local: sharedLocalEngine(),
		cloud: openCloud(),
		budget: createCloudBudget(MAX_CLOUD_CALLS),
		minConfidence: CONFIDENCE_LIMIT,
	});
}
