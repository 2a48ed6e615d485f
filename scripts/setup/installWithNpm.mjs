import { SetupError } from '../models/setupError.mjs';
import { runNpm } from './runCommand.mjs';

const SWITCHES = ['--ignore-scripts', '--no-audit', '--no-fund'];

/** A line of the registry that every package of the lock file comes from as well. */
const PROBE = ['view', 'n8n-workflow', 'version', '--fetch-retries=1', '--fetch-timeout=20000'];

/**
 * Runs an install command of npm. Without a network npm would try for many minutes, package by
 * package, before it says so: then it gets only what it has downloaded before.
 *
 * @param {readonly string[]} args the command of npm and what it is to install
 * @param {{cwd: string, quiet: string}} options as for `runCommand`
 * @returns {Promise<{code: number, output: string}>}
 */
export async function installWithNpm(args, { cwd, quiet }) {
	const probe = await runNpm([...PROBE, '--fetch-retry-mintimeout=1000'], {
		cwd,
		quiet: 'asking npm',
	});
	const offline = probe.code === 0 ? [] : ['--offline'];
	return await runNpm([...args, ...SWITCHES, ...offline], { cwd, quiet });
}

/** What to do about a refusal of npm. */
export function explainNpm(message, output) {
	const tail = output.trim().split('\n').slice(-8).join('\n');
	if (/ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
		return new SetupError(
			`${message} The package registry cannot be reached.`,
			'Connect to the network (behind a proxy: "npm config set proxy …"), then run this again.',
		);
	}
	return new SetupError(
		`${message} npm says:\n${tail}`,
		'Set right what npm says, then run this again.',
	);
}
