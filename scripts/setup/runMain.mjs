import { SetupError } from '../models/setupError.mjs';

/** The oldest Node that the package runs on, as in `engines`. */
const OLDEST_NODE = [20, 19];

/** Runs the main function of a script; what a person can set right is explained without a trace. */
export async function runMain(main) {
	try {
		checkNode();
		process.exitCode = (await main()) ?? 0;
	} catch (caught) {
		if (!(caught instanceof SetupError)) throw caught;
		process.stderr.write(`\n${caught.message}\n${caught.advice}\n`);
		process.exitCode = 1;
	}
}

function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
	throw new SetupError(
		`Node ${process.versions.node} is too old.`,
		`Install Node ${OLDEST_NODE.join('.')} or newer, then run this again.`,
	);
}
