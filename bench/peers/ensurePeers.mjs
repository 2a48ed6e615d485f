import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { findPython } from '../../scripts/models/pip.mjs';
import { runCommand, runNpm } from '../../scripts/setup/runCommand.mjs';
import { CACHE } from './cache.mjs';
import {
	IMG2TABLE_PYTHON,
	PASSPORTEYE_PYTHON,
	PEER_COMMANDS,
	PYTHON,
	RAPIDTABLE_PYTHON,
} from './peerCommands.mjs';

const PACKAGES = [
	'@gutenye/ocr-node@1.4.8',
	'tesseract.js@7.0.0',
	'@tesseract.js-data/eng@1.0.0',
	'@tesseract.js-data/chi_sim@1.0.0',
	'mrz@5.0.2',
	// What the first one asks for loosely.
	'onnxruntime-node@1.30.0',
	'sharp@0.33.5',
];
const WHEELS = ['rapidocr==3.10.0', 'onnxruntime==1.30.0'];
const RAPIDTABLE = ['rapid-table==0.3.0', ...WHEELS];
const IMG2TABLE = ['img2table==2.0.0'];
/** Parts of this package, which need nothing. */
const OURS = ['ours', 'ourCards', 'ourTables'];
const PASSPORTEYE = ['PassportEye==2.2.2', 'numpy==2.4.6', 'scikit-image==0.26.0'];

/** The runtime's own install script would fetch CUDA. */
const ENVIRONMENT = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' };

/**
 * Installs the other engines once; one that cannot be installed is left out.
 *
 * @param {readonly string[]} names
 * @returns {Promise<import('./peerCommands.mjs').PeerCommand[]>}
 */
export async function ensurePeers(names) {
	await mkdir(CACHE, { recursive: true });
	const usable = [];
	for (const name of names) {
		if (await ensurePeer(name)) usable.push(PEER_COMMANDS[name]);
		else process.stdout.write(`${name} is not here and is left out.\n`);
	}
	return usable;
}

async function ensurePeer(name) {
	if (OURS.includes(name)) return true;
	if (name === 'rapidocr') {
		return await once(name, WHEELS, (wheels) => installWheels(PYTHON, wheels));
	}
	if (name === 'rapidtable') {
		return await once(name, RAPIDTABLE, (wheels) => installWheels(RAPIDTABLE_PYTHON, wheels));
	}
	if (name === 'img2table') {
		if (!(await hasTesseract('img2table'))) return false;
		return await once(name, IMG2TABLE, (wheels) => installWheels(IMG2TABLE_PYTHON, wheels));
	}
	if (name === 'passporteye') {
		if (!(await hasTesseract('PassportEye'))) return false;
		return await once(name, PASSPORTEYE, (wheels) => installWheels(PASSPORTEYE_PYTHON, wheels));
	}
	if (name === 'tesseractProgram') return await hasTesseract('This comparison');
	return name in PEER_COMMANDS && (await once('npm', PACKAGES, installPackages));
}

/** Some call the program; says what to install where there is none. */
async function hasTesseract(name) {
	const { code } = await runCommand('tesseract', ['--version'], { quiet: 'looking for tesseract' });
	if (code === 0) return true;
	process.stdout.write(
		`${name} needs the program "tesseract" (Debian and Ubuntu: apt install tesseract-ocr).\n`,
	);
	return false;
}

/** Does it unless it was done for the same list before. */
async function once(name, list, install) {
	const stamp = join(CACHE, `${name}-${list.join('_').replaceAll(/[^\w.-]/g, '')}`);
	if (await stat(stamp).catch(() => undefined)) return true;
	process.stdout.write(`Fetching ${list.join(', ')} …\n`);
	const { code, output } = await install(list);
	if (code === 0) await writeFile(stamp, '');
	else process.stdout.write(`${output.trim().split('\n').slice(-5).join('\n')}\n`);
	return code === 0;
}

async function installPackages(packages) {
	await writeFile(join(CACHE, 'package.json'), '{ "private": true }\n');
	const args = ['install', '--ignore-scripts', '--save-exact', '--no-audit', '--no-fund'];
	return await runNpm([...args, ...packages], {
		cwd: CACHE,
		env: ENVIRONMENT,
		quiet: 'fetching the other engines',
	});
}

/** Into the environment of a Python, which is made for it. */
async function installWheels(python, wheels) {
	const quiet = `fetching ${wheels[0]}`;
	try {
		const [program, ...first] = await findPython();
		const made = await runCommand(program, [...first, '-m', 'venv', join(dirname(python), '..')], {
			quiet,
		});
		if (made.code !== 0) return made;
		return await runCommand(python, ['-m', 'pip', 'install', ...wheels], { quiet });
	} catch (caught) {
		return { code: 1, output: caught.message };
	}
}
