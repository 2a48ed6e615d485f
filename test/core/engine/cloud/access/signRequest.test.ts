import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner';

import { signRequest } from '../../../../../core/engine/cloud/access/signRequest';
import { SIGNATURES } from './signatures';

/** A small generator with a fixed seed, so that every run tries the same requests. */
function createRandom(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

describe('signRequest', () => {
	test.each(SIGNATURES)('signs $name as expected', ({ request, keys, date, authorization }) => {
		const { headers } = signRequest(request, { kind: 'keys', ...keys }, new Date(date));
		expect(headers.Authorization).toBe(authorization);
	});

	it('agrees with the official SDK over many requests', () => {
		const random = createRandom(20240607);
		const alphabet = [
			'a',
			'Z',
			'7',
			'-',
			'_',
			'.',
			'~',
			' ',
			'+',
			'/',
			'=',
			'&',
			'*',
			"'",
			'(',
			'ü',
			'名',
			'ไ',
			'🙂',
		];
		const word = (longest: number) =>
			Array.from({ length: random(longest) }, () => alphabet[random(alphabet.length)]).join('');
		for (let round = 0; round < 300; round += 1) {
			const query: Record<string, string[]> = {};
			for (let count = random(4); count > 0; count -= 1) {
				query[`q${word(4)}`] = Array.from({ length: 1 + random(3) }, () => word(8));
			}
			const data = random(3) === 0 ? undefined : { image: word(30), text: word(20), flag: true };
			const body = data && JSON.stringify(data);
			const headers: Record<string, string> = {
				'content-type': 'application/json',
				'X-Project-Id': `project${random(1000)}`,
				'X-Sdk-Date': '20250203T040506Z',
				...(random(2) ? { 'X-Security-Token': `token/${random(99)}==` } : {}),
			};
			const endpoint = `https://ocr${random(9)}.example.com${random(2) ? ':8443' : ''}/v2/p${random(99)}/ocr/x`;
			const search = Object.entries(query)
				.flatMap(([name, values]) => values.map((value) => [name, value] as const))
				.reverse()
				.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
				.join('&');
			const keys = { kind: 'keys' as const, accessKey: `AK${round}`, secretKey: `s/${word(20)}+=` };
			const oracle = AKSKSigner.sign(
				{ method: 'POST', endpoint, headers: { ...headers }, queryParams: query, data } as never,
				{ getAk: () => keys.accessKey, getSk: () => keys.secretKey } as never,
			) as Record<string, string>;
			const url = search ? `${endpoint}?${search}` : endpoint;
			expect(signRequest({ method: 'post', url, headers, body }, keys).headers.Authorization).toBe(
				oracle.Authorization,
			);
		}
	});

	it('signs bytes and their text alike, and takes the present time', () => {
		const keys = { kind: 'keys' as const, accessKey: 'A', secretKey: 'S' };
		const request = {
			method: 'POST',
			url: 'https://h.example/v2/p',
			headers: {},
			body: '{"a":"ü"}',
		};
		const date = new Date();
		const asText = signRequest(request, keys, date);
		const asBytes = signRequest({ ...request, body: Buffer.from(request.body) }, keys, date);
		expect(asBytes).toEqual(asText);
		expect(signRequest(request, keys).headers['X-Sdk-Date']).toMatch(/^\d{8}T\d{6}Z$/);
	});

	it('leaves the body out where the header says so', () => {
		const keys = { kind: 'keys' as const, accessKey: 'A', secretKey: 'S' };
		const headers = { 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' };
		const { canonicalRequest } = signRequest(
			{ method: 'POST', url: 'http://127.0.0.1:8080/v2/p', headers, body: 'anything' },
			keys,
		);
		expect(canonicalRequest).toMatch(/\nUNSIGNED-PAYLOAD$/);
		expect(canonicalRequest).toContain('\nhost:127.0.0.1:8080\n');
	});
});
