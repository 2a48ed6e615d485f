// `npm run bench -- <folder of pictures> [--command name] …`: figures of this package beside others.
import { ensureBuild } from '../scripts/setup/ensureBuild.mjs';
import { ensurePackages } from '../scripts/setup/ensurePackages.mjs';
import { ensureWeights } from '../scripts/setup/ensureWeights.mjs';
import { runMain } from '../scripts/setup/runMain.mjs';
import { parseArguments, USAGE } from './parseArguments.mjs';

await runMain(async () => {
	const wanted = parseArguments(process.argv.slice(2));
	if (!wanted) {
		process.stderr.write(USAGE);
		return 2;
	}
	await ensurePackages();
	await ensureWeights();
	await ensureBuild();
	// After the set-up: the commands draw with a package that it installs.
	const { [wanted.command]: run } = await import(`./commands/${wanted.command}.mjs`);
	process.stdout.write(`\n${await run(wanted)}\n`);
	return 0;
});
