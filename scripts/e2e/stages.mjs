import { serveN8n } from '../start/serveN8n.mjs';
import { CURRENT, OLDEST } from '../start/releases.mjs';
import { serveQueue } from './serveQueue.mjs';

/**
 * A way to run n8n, and the tests for it.
 *
 * @typedef {object} Stage
 * @property {import('../start/releases.mjs').Release} release
 * @property {typeof serveAlone} start
 * @property {readonly string[]} published ids of the workflows that answer on a webhook
 * @property {readonly string[]} tests folders of tests
 */

const ON_COMMAND = 'test/e2e/any/';
const ON_REQUEST = 'test/e2e/webhook/';
const PUBLISHED = [
	'ocrSuiteGeneralTextWebhook',
	'ocrSuitePassportWebhook',
	'ocrSuiteContactWebhook',
	'ocrSuiteContractWebhook',
	'ocrSuiteIdentityCheck',
	'ocrSuitePassportToForm',
	'ocrSuitePrefilledForm',
	'ocrSuiteChatToWaybill',
	'ocrSuiteTestAnnotated',
];

/** @type {Record<string, Stage>} */
export const STAGES = {
	e2e: {
		release: CURRENT,
		start: serveAlone,
		published: PUBLISHED,
		tests: [ON_COMMAND, ON_REQUEST, 'test/e2e/editor/'],
	},
	queue: {
		release: CURRENT,
		start: serveQueue,
		published: PUBLISHED,
		tests: [ON_REQUEST, 'test/e2e/queue/'],
	},
	// This n8n publishes what was made in its editor, and nothing that came in by its command line.
	oldest: { release: OLDEST, start: serveAlone, published: [], tests: [ON_COMMAND] },
};

async function serveAlone(prepared, output) {
	return serveN8n(prepared, { output });
}
