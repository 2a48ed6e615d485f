import { readFileSync } from 'node:fs';

import { drawCard } from '../../generators/drawCard';
import { SAMPLE } from '../server';
import { upload, type UploadedFile } from '../upload';

async function read(file: UploadedFile) {
	const answer = await upload('passport', [file]);
	return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

describe('a passport sent to a webhook of a real n8n', () => {
	it('comes back as its fields', async () => {
		const { bytes, truth } = await drawCard('passport', 3);
		const { status, json } = await read({ bytes, name: 'passport.png', type: 'image/png' });
		expect(status).toBe(200);
		expect(json).toMatchObject({
			passport_number: truth.passport_number,
			surname: truth.surname,
			engine: 'local',
		});
	}, 300_000);

	it('is answered with a reason when it is none', async () => {
		const bytes = readFileSync(SAMPLE);
		const { status, json } = await read({ bytes, name: 'note.png', type: 'image/png' });
		expect(status).toBe(422);
		expect(json).toEqual({ error: expect.stringMatching(/\S/) });
	}, 300_000);
});
