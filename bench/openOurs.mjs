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
	const ask = async (capability, picture, { parameters, options = {} }) => {
		const bytes = typeof picture === 'string' ? await readFile(picture) : picture;
		const source = { kind: 'bytes', bytes };
		const { pages } = await engine.read({ capability, source, parameters, options });
		const [page] = pages;
		if (!page.ok) throw new Error(page.failure.message);
		return page.reading;
	};
	return {
		/**
		 * @param {string | Uint8Array} picture a file or its bytes
		 * @param {{fast?: boolean}} [options]
		 * @returns {Promise<string>} the text
		 */
		async read(picture, options = {}) {
			return (await ask('general-text', picture, { parameters: PARAMETERS, options })).text;
		},
		/**
		 * @param {string | Uint8Array} picture a file or its bytes
		 * @param {string} capability that of a card
		 * @returns {Promise<object>} the fields
		 */
		async readCard(picture, capability) {
			return (await ask(capability, picture, { parameters: {} })).result;
		},
		end: () => engine.dispose(),
	};
}
