// `npm run bench -- <folder of pictures> [--command name] …`: figures of this package beside others.
import { parseArguments, USAGE } from './parseArguments.mjs';

const wanted = parseArguments(process.argv.slice(2));
if (!wanted) {
	process.stderr.write(USAGE);
	process.exitCode = 2;
} else {
	const { [wanted.command]: run } = await import(`./commands/${wanted.command}.mjs`);
	process.stdout.write(`\n${await run(wanted)}\n`);
}
