import { join } from 'node:path';

import { CACHE } from './cache.mjs';

/**
 * @typedef {object} PeerCommand
 * @property {string} title
 * @property {string} command
 * @property {string[]} args
 * @property {Record<string, string>} [env]
 */

const HERE = import.meta.dirname;
const WEIGHTS = join(HERE, '../../models/.cache');
/** The Python of the environment that the bench makes for itself. */
export const PYTHON = pythonOf('venv');
/** That of PassportEye, which asks for other versions. */
export const PASSPORTEYE_PYTHON = pythonOf('venv-passporteye');

/** Those of the readers of tables. */
export const RAPIDTABLE_PYTHON = pythonOf('venv-rapidtable');
export const IMG2TABLE_PYTHON = pythonOf('venv-img2table');

function pythonOf(folder) {
	const place = process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python';
	return join(CACHE, folder, place);
}

const script = (name) => ({ command: process.execPath, args: [join(HERE, `${name}.mjs`)] });

/** Every engine reads as it is installed, with as many threads as it takes by itself. */
export const PEER_COMMANDS = {
	ours: { title: 'this package', ...script('ours') },
	rapidocr: {
		title: 'RapidOCR 3.10.0, same weights',
		command: PYTHON,
		args: [join(HERE, 'rapidocr_peer.py'), WEIGHTS],
	},
	gutenye: { title: '@gutenye/ocr-node 1.4.8', ...script('gutenye') },
	ourCards: { title: 'this package', ...script('ourCards') },
	passporteye: {
		title: 'PassportEye 2.2.2, tesseract',
		command: PASSPORTEYE_PYTHON,
		args: [join(HERE, 'passporteye_peer.py')],
	},
	ourTables: { title: 'this package', ...script('ourTables') },
	rapidtable: {
		title: 'RapidTable 0.3.0 + RapidOCR 3.10.0',
		command: RAPIDTABLE_PYTHON,
		args: [join(HERE, 'rapidtable_peer.py')],
	},
	img2table: {
		title: 'img2table 2.0, tesseract',
		command: IMG2TABLE_PYTHON,
		args: [join(HERE, 'img2table_peer.py')],
	},
	gutenyeMrz: { title: '@gutenye/ocr-node 1.4.8 + mrz 5.0.2', ...script('gutenyeMrz') },
	tesseractProgram: { title: 'Tesseract 5', ...script('tesseractProgram') },
	tesseract: { title: 'tesseract.js 7.0.0, eng+chi_sim', ...script('tesseract') },
};

/**
 * This package with other settings.
 *
 * @param {string} title
 * @param {Record<string, string>} env
 * @returns {PeerCommand}
 */
export function oursWith(title, env) {
	return { title, ...script('ours'), env };
}
