import { decodeBase64Image } from '../../../core/intake/decodeBase64Image';

const bytes = new Uint8Array([137, 80, 78, 71, 255, 254, 251]);
const plain = Buffer.from(bytes).toString('base64');

it.each([
	plain,
	` ${plain.slice(0, 4)}\r\n${plain.slice(4)} `,
	`data:image/png;base64,${plain}`,
	plain.replace(/=+$/, ''),
	Buffer.from(bytes).toString('base64url'),
])('decodes %j', (text) => {
	expect(decodeBase64Image(text)).toEqual(bytes);
});

it.each([
	['', /empty/],
	['data:image/png;base64,', /empty/],
	['hello, world', /characters that Base64 does not have/],
	['abc=d', /characters/],
	['abcde', /cut off/],
	['https://example.com/a', /an address/],
])('refuses %j', (text, message) => {
	expect(() => decodeBase64Image(text)).toThrow(
		expect.objectContaining({ kind: 'parameter', message: expect.stringMatching(message) }),
	);
});
