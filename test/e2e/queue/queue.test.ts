import { readFileSync } from 'node:fs';

import { SAMPLE, setting } from '../server';
import { upload } from '../upload';

/** The end of a run is written down only after its answer, so the beginnings are counted. */
const runs = () =>
	readFileSync(setting('WORKER_LOG'), 'utf8').match(/Worker started execution \d+/g) ?? [];

describe('n8n in queue mode', () => {
	it('reads in the worker, and files pass through the database', async () => {
		const before = runs().length;
		const answer = await upload('annotated', [
			{ bytes: readFileSync(SAMPLE), name: 'note.png', type: 'image/png' },
		]);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('x-stored-as')).toMatch(/^database:/);
		expect(answer.headers.get('content-type')).toContain('image/png');
		expect(runs().length).toBe(before + 1);
	}, 120_000);

	it('reads ten pictures that come at once', async () => {
		const before = runs().length;
		const file = { bytes: readFileSync(SAMPLE), name: 'note.png', type: 'image/png' };
		const answers = await Promise.all(
			Array.from({ length: 10 }, async () => await upload('general-text', [file])),
		);
		for (const answer of answers) expect(await answer.text()).toContain('Delivery note 5512');
		expect(runs().length).toBe(before + 10);
	}, 120_000);
});
