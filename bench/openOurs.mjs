import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** As the node and the command line of this package ask by default. */
const PARAMETERS = { detect_direction: true };

/**
 * The compiled local engine of this checkout, in this process.
 *
 * @param {Record<string, string>} [environment] settings of the engine (`OCR_SUITE_…`)
 */
export function openOurs(environment = process.env) {
	const load = createRequire(import.meta.url);
	const room = '../dist/core/engine/local';
	const { createLocalEngine } = load(`${room}/createLocalEngine.js`);
	const { readLocalSettings } = load(`${room}/settings.js`);
	const engine = createLocalEngine({ settings: readLocalSettings(environment) });
	return {
		/**
		 * @param {string | Uint8Array} picture a file or its bytes
		 * @param {{fast?: boolean}} [options]
		 * @returns {Promise<string>} the text
		 */
		async read(picture, options = {}) {
			const bytes = typeof picture === 'string' ? await readFile(picture) : picture;
			const source = { kind: 'bytes', bytes };
			const request = { capability: 'general-text', source, parameters: PARAMETERS, options };
			const [page] = (await engine.read(request)).pages;
			if (!page.ok) throw new Error(page.failure.message);
			return page.reading.text;
		},
		end: () => engine.dispose(),
	};
}
