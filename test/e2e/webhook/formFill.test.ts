import { readFileSync } from 'node:fs';

import { PDFDocument } from '@cantoo/pdf-lib';

import { createLocalEngine } from '../../../core/engine/local/createLocalEngine';
import { drawCard } from '../../generators/drawCard';
import { root, SAMPLE, url } from '../server';
import { upload } from '../upload';

const PATIENCE = 300_000;

async function drawPassport() {
	const { bytes, truth } = await drawCard('passport', 3);
	return { file: { bytes, name: 'passport.png', type: 'image/png' }, truth };
}

/** What is read on a PDF. */
async function read(bytes: Uint8Array): Promise<string> {
	const engine = createLocalEngine({ entryFolder: `${root}/dist/core/engine/local` });
	try {
		const { pages } = await engine.read({
			capability: 'general-text',
			source: { kind: 'bytes', bytes },
			parameters: {},
			options: {},
		});
		return pages.map((page) => (page.ok ? page.reading.text : '')).join('\n');
	} finally {
		engine.dispose();
	}
}

describe('a passport sent to a webhook of a real n8n', () => {
	it(
		'comes back as a filled form',
		async () => {
			const { file, truth } = await drawPassport();
			const answer = await upload('passport-form', [file]);
			expect(answer.status).toBe(200);
			expect(answer.headers.get('content-type')).toContain('application/pdf');
			const bytes = new Uint8Array(await answer.arrayBuffer());
			expect((await PDFDocument.load(bytes)).getForm().getFields()).toEqual([]);
			const text = await read(bytes);
			expect(text).toContain(truth.surname);
			expect(text).toContain(String(truth.date_of_birth).split('-').reverse().join('/'));
		},
		PATIENCE,
	);

	it(
		'comes back as a link to a form that shows what was read',
		async () => {
			const { file, truth } = await drawPassport();
			const answer = await upload('passport-check', [file]);
			expect(answer.status).toBe(200);
			const { link } = (await answer.json()) as { link: string };
			const { pathname, search } = new URL(link);
			const page = await fetch(`${url()}${pathname}${search}`);
			expect(page.status).toBe(200);
			expect(await page.text()).toContain(`value="${truth.surname}"`);
		},
		PATIENCE,
	);

	it(
		'is answered with a reason when nothing can be filled in',
		async () => {
			const note = { bytes: readFileSync(SAMPLE), name: 'note.png', type: 'image/png' };
			const answer = await upload('passport-form', [note]);
			expect(answer.status).toBe(422);
			expect(await answer.json()).toEqual({ error: expect.stringMatching(/\S/) });
		},
		PATIENCE,
	);
});
