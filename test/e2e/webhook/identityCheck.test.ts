import { drawCard } from '../../generators/drawCard';
import { upload } from '../upload';

/** A passport that is read well; it is valid until 2034. */
const SEED = 3;

interface Answer {
	readonly decision?: string;
	readonly reasons?: readonly string[];
	readonly error?: string;
}

let picture: Uint8Array;
let truth: Readonly<Record<string, unknown>>;
beforeAll(async () => {
	const card = await drawCard('passport', SEED);
	picture = card.bytes;
	truth = card.truth;
});

async function send(changes: Readonly<Record<string, string>>, bytes = picture) {
	const fields = {
		name: `${String(truth.given_name)} ${String(truth.surname)}`,
		number: String(truth.passport_number),
		birthDate: String(truth.date_of_birth),
		...changes,
	};
	const files = [{ bytes, name: 'passport.png', type: 'image/png' }];
	const answer = await upload('identity-check', files, fields);
	return { status: answer.status, json: (await answer.json()) as Answer };
}

describe('a passport and a form sent to a webhook of a real n8n', () => {
	it('are verified where both say the same', async () => {
		const { status, json } = await send({});
		expect(json).toMatchObject({ decision: 'verified', reasons: [] });
		expect(status).toBe(200);
	}, 300_000);

	it('are left to a person where something is missing', async () => {
		const { status, json } = await send({ number: '' });
		expect(json).toMatchObject({
			decision: 'review',
			reasons: ['Number: No number was given to compare with.'],
		});
		expect(status).toBe(202);
	}, 300_000);

	it('are rejected where they are of two people, and the answer tells neither', async () => {
		const { status, json } = await send({ name: 'Anton Quill', number: 'X10000001' });
		expect(json).toMatchObject({
			decision: 'rejected',
			reasons: ['Name: The names differ.', 'Number: The numbers differ.'],
		});
		expect(status).toBe(403);
		expect(JSON.stringify(json)).not.toMatch(/quill|X1000/iu);
	}, 300_000);
});
