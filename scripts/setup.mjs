// Packages and weights: what a checkout needs before it can be built.
import { ensurePackages } from './setup/ensurePackages.mjs';
import { ensureWeights } from './setup/ensureWeights.mjs';
import { runMain } from './setup/runMain.mjs';

await runMain(async () => {
	await ensurePackages();
	await ensureWeights();
});
