// `npm start`: n8n with the package in it. `npm start -- --check`: one run of the sample workflow.
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { SetupError } from '../models/setupError.mjs';
import { runMain } from '../setup/runMain.mjs';
import { executeWorkflow } from './executeWorkflow.mjs';
import { HOME_FOLDER } from './folders.mjs';
import { isFree } from './n8nEnvironment.mjs';
import { prepareN8n } from './prepareN8n.mjs';
import { serveN8n } from './serveN8n.mjs';

const DEFAULT_PORT = 5678;

const SAMPLE = { id: 'ocrSuiteGeneralTextSample', nodeName: 'General Text OCR' };

await runMain(() => {
	const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
	return values.check ? check() : start();
});

async function check() {
	await mkdir(HOME_FOLDER, { recursive: true });
	const prepared = await prepareN8n({ folder: HOME_FOLDER });
	process.stdout.write('Check: running the sample workflow …\n');
	const { json, message } = await executeWorkflow(prepared, SAMPLE);
	if (typeof json?.text === 'string' && json.text.trim()) {
		process.stdout.write(`\n${json.text}\n\nCheck: the sample was read.\n`);
		return 0;
	}
	process.stderr.write(`\nCheck: the sample was not read.\n${message ?? JSON.stringify(json)}\n`);
	return 1;
}

async function start() {
	const port = Number(process.env.N8N_PORT ?? DEFAULT_PORT);
	if (!(await isFree(port))) {
		throw new SetupError(
			`Port ${port} is in use, perhaps by another n8n.`,
			'End that program, or choose another port: "N8N_PORT=5679 npm start".',
		);
	}
	await mkdir(HOME_FOLDER, { recursive: true });
	const prepared = await prepareN8n({ folder: HOME_FOLDER, port });
	process.stdout.write('n8n: starting …\n');
	const n8n = serveN8n(prepared, { output: (chunk) => process.stdout.write(chunk) });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void n8n.stop());
	if (await n8n.ready) process.stdout.write(welcome(port));
	return n8n.ended;
}

function welcome(port) {
	return [
		'',
		`n8n is ready. Open http://localhost:${port} and, the first time, choose an account for this n8n.`,
		'Then open the workflow "OCR Suite: read a sample picture" and click "Execute workflow".',
		'Ctrl-C ends it.',
		'',
		'',
	].join('\n');
}
