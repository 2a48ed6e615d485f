import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchSource } from '../../../core/intake/fetchSource';
import type { FetchSourceOptions } from '../../../core/intake/fetchSource';
import { checkUrl } from '../../../core/intake/source/checkUrl';
import { isPublicAddress } from '../../../core/intake/source/isPublicAddress';

const body = Buffer.from('picture');
const seen: http.IncomingMessage[] = [];
let server: http.Server;
let origin: string;

function answer(request: http.IncomingMessage, response: http.ServerResponse): void {
	seen.push(request);
	const path = new URL(request.url ?? '/', 'http://server').pathname;
	const redirect = (location: string) => response.writeHead(302, { location }).end();
	if (path === '/file') response.end(body);
	else if (path === '/moved') redirect('/file');
	else if (path === '/circle') redirect('/circle');
	else if (path === '/to-file') redirect('file:///etc/passwd');
	else if (path === '/silent' || path === '/bucket/silent.png') return;
	else if (path === '/stream') {
		response.write(Buffer.alloc(600));
		response.end(Buffer.alloc(600));
	} else if (path === '/broken') {
		response.writeHead(200, { 'content-length': 100 });
		response.write('x');
		setTimeout(() => response.destroy(), 20);
	} else if (path === '/bucket/scan.png') response.end(body);
	else response.writeHead(Number(path.slice(1)) || 404).end('secret body');
}

beforeAll(async () => {
	server = http.createServer(answer);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

function get(url: string, options: Partial<FetchSourceOptions> = {}, allowPrivate = true) {
	return fetchSource(
		{ kind: 'url', url, allowPrivate },
		{ maxBytes: 1000, timeoutMs: 5000, ...options },
	);
}

it('fetches a file, also over a redirect', async () => {
	expect(Buffer.from(await get(`${origin}/file`))).toEqual(body);
	expect(Buffer.from(await get(`${origin}/moved`))).toEqual(body);
});

it('passes bytes through', async () => {
	const bytes = new Uint8Array([1]);
	expect(await fetchSource({ kind: 'bytes', bytes }, { maxBytes: 1, timeoutMs: 1 })).toBe(bytes);
});

it.each([
	'127.0.0.1',
	'10.1.2.3',
	'172.16.0.1',
	'192.168.1.1',
	'169.254.169.254',
	'100.64.0.1',
	'0.0.0.0',
	'224.0.0.1',
	'255.255.255.255',
	'192.0.2.1',
	'::1',
	'::',
	'fc00::1',
	'fe80::1',
	'::ffff:10.0.0.1',
	'64:ff9b::a00:1',
	'2002:a00:1::',
	'not an address',
])('takes %s for no public address', (address) => {
	expect(isPublicAddress(address)).toBe(false);
});

it.each(['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('takes %s for public', (address) => {
	expect(isPublicAddress(address)).toBe(true);
});

it.each([
	() => `${origin}/file`,
	() => 'http://[::1]:1/file',
	() => 'http://2130706433/file',
	() => 'http://0x7f.1/file',
	() => 'http://localhost:1/file',
])('refuses an address of the own network (%#)', async (url) => {
	const count = seen.length;
	await expect(get(url(), {}, false)).rejects.toMatchObject({
		kind: 'address',
		message: expect.stringContaining('private network'),
	});
	expect(seen).toHaveLength(count);
});

it('refuses a public name that resolves into the own network, whole or in part', async () => {
	for (const addresses of [['127.0.0.1'], ['8.8.8.8', '10.0.0.1']]) {
		const resolve: FetchSourceOptions['resolve'] = (_host, _options, done) =>
			done(
				null,
				addresses.map((address) => ({ address, family: 4 })),
			);
		await expect(get('http://public.example/file', { resolve }, false)).rejects.toMatchObject({
			kind: 'address',
			message: expect.stringContaining('public.example'),
		});
	}
});

it('holds every hop against the same rules', () => {
	const base = new URL('https://public.example/start');
	expect(checkUrl('/next', { base }).href).toBe('https://public.example/next');
	for (const target of ['http://169.254.169.254/latest', '//10.0.0.1/x', 'http://[fd00::1]/']) {
		expect(() => checkUrl(target, { base })).toThrow(expect.objectContaining({ kind: 'address' }));
	}
});

it('refuses redirects to other protocols and without end', async () => {
	await expect(get(`${origin}/to-file`)).rejects.toMatchObject({ kind: 'address' });
	await expect(get(`${origin}/circle`)).rejects.toMatchObject({
		kind: 'download',
		message: expect.stringContaining('more than 5 times'),
	});
});

it.each([
	[401, /sign-in/],
	[403, /refuses access/],
	[404, /does not have the file/],
	[500, /cannot deliver/],
])('tells status %i without the query of the address', async (status, message) => {
	const failure = await get(
		`${origin.replace('//', '//user:hidden@')}/${status}?Signature=hidden`,
	).catch((caught: unknown) => caught);
	expect(failure).toMatchObject({ kind: 'download', message: expect.stringMatching(message) });
	expect(JSON.stringify(failure)).not.toMatch(/hidden|secret/);
});

it('sends the name and password of the address', async () => {
	await get(`${origin.replace('//', '//us%40er:pass@')}/file`);
	expect(seen.at(-1)?.headers.authorization).toBe(
		`Basic ${Buffer.from('us@er:pass').toString('base64')}`,
	);
});

it('stops at the size limit, told or streamed', async () => {
	await expect(get(`${origin}/stream`)).rejects.toMatchObject({ kind: 'size' });
	await expect(get(`${origin}/file`, { maxBytes: 3 })).rejects.toMatchObject({ kind: 'size' });
});

it('tells time-out, cancel and a lost connection apart', async () => {
	await expect(get(`${origin}/silent`, { timeoutMs: 50 })).rejects.toMatchObject({
		kind: 'timeout',
	});
	const abort = new AbortController();
	const waiting = get(`${origin}/silent`, { signal: abort.signal });
	abort.abort();
	await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
	await expect(get(`${origin}/broken`)).rejects.toMatchObject({ kind: 'download' });
	await expect(get('http://127.0.0.1:1/')).rejects.toMatchObject({ kind: 'download' });
});

it.each([
	['ftp://example.com/a', /ftp: are not supported/],
	['example', /not a complete address/],
	['obs://bucket', /not a complete OBS address/],
])('refuses the address %s', async (url, message) => {
	await expect(get(url)).rejects.toMatchObject({
		kind: 'address',
		message: expect.stringMatching(message),
	});
});

describe('private objects of OBS', () => {
	const keys = { accessKey: 'AK', secretKey: 'SK', securityToken: 'token', region: 'test-1' };

	it('asks for a credential', async () => {
		await expect(get('obs://bucket/scan.png')).rejects.toMatchObject({ kind: 'credentials' });
	});

	it('fetches through the official client with a signature', async () => {
		const obs = { ...keys, endpoint: origin };
		expect(Buffer.from(await get('obs://bucket/scan.png', { obs }))).toEqual(body);
		expect(seen.at(-1)?.headers.authorization).toMatch(/^(AWS|OBS) AK:/);
	});

	it('keeps to the time limit', async () => {
		const obs = { ...keys, endpoint: origin };
		const slow = get('obs://bucket/silent.png', { obs, timeoutMs: 100 });
		await expect(slow).rejects.toMatchObject({ kind: 'timeout' });
	});

	it('tells a missing object', async () => {
		const obs = { ...keys, endpoint: origin };
		await expect(get('obs://bucket/other.png', { obs })).rejects.toMatchObject({
			kind: 'download',
		});
	});
});
