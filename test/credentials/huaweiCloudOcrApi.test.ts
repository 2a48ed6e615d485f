import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { IHttpRequestOptions } from 'n8n-workflow';

import { HuaweiCloudOcrApi } from '../../credentials/HuaweiCloudOcrApi.credentials';
import { authenticateRequest } from '../../credentials/authenticateRequest';
import { KEYS, PROJECT, TEMPORARY_KEYS, USER, startOcrCloud } from '../loopback/ocrCloud';
import type { OcrCloud } from '../loopback/ocrCloud';
import { runCredentialTest } from './runCredentialTest';

let cloud: OcrCloud;

beforeEach(async () => {
	cloud = await startOcrCloud();
});

afterEach(async () => {
	await cloud.close();
});

function withKeys() {
	return {
		authType: 'aksk',
		region: 'custom',
		endpoint: cloud.url,
		iamEndpoint: '',
		projectId: PROJECT,
		accessKeyId: ` ${KEYS.accessKey}\n`,
		secretAccessKey: KEYS.secretKey,
		securityToken: '',
		token: '',
	};
}

function asUser() {
	const { domain, user, password } = USER;
	return { ...withKeys(), authType: 'token', domainName: domain, userName: user, password };
}

describe('the test button', () => {
	it('is content with keys, temporary keys and a user', async () => {
		expect(await runCredentialTest(withKeys())).toBe('OK');
		const { accessKey, secretKey, securityToken } = TEMPORARY_KEYS;
		const temporary = { accessKeyId: accessKey, secretAccessKey: secretKey, securityToken };
		expect(await runCredentialTest({ ...withKeys(), ...temporary })).toBe('OK');
		expect(await runCredentialTest(asUser())).toBe('OK');
		expect(cloud.calls.map(({ path }) => path)).toEqual(
			Array(3).fill(`/v2/${PROJECT}/ocr/general-text`),
		);
		expect(cloud.calls[0]?.body).toEqual({ image: '' });
	});

	it('sends wrong keys once only, as refusals lock them, and says what to check', async () => {
		const message = await runCredentialTest({ ...withKeys(), secretAccessKey: 'wrong' });
		expect(message).toContain('did not accept the credentials');
		expect(cloud.calls).toHaveLength(1);
	});

	it('explains a wrong password and a missing field', async () => {
		const message = await runCredentialTest({ ...asUser(), password: 'wrong-word' });
		expect(message).toContain('did not accept the user or the password');
		expect(message).toContain('IAM user');
		expect(message).not.toContain('wrong-word');
		const missing = await runCredentialTest({ ...asUser(), userName: '' });
		expect(missing).toContain('IAM User Name');
	});

	it('sees a wrong project, a missing subscription and a foreign server', async () => {
		cloud.plan({ status: 404, body: { error_code: 'APIG.0101', error_msg: 'x' } });
		expect(await runCredentialTest(withKeys())).toContain('project ID');
		cloud.plan({ status: 403, body: { error_code: 'ModelArts.4204', error_msg: 'x' } });
		expect(await runCredentialTest(withKeys())).toContain('subscribe');
		cloud.plan({ status: 200, body: '<html>Welcome</html>' });
		expect(await runCredentialTest(withKeys())).toContain('does not answer like');
	});
});

describe('a request', () => {
	const REQUEST: IHttpRequestOptions = {
		method: 'POST',
		baseURL: 'https://ocr.ap-southeast-1.myhuaweicloud.com/',
		url: '/v2/x/y',
		qs: { tag: ['b c', 'ä'], limit: 3 },
		body: { text: 'Ünïcode' },
	};

	it('gets its final body and address before it is signed', () => {
		const signed = authenticateRequest(withKeys(), REQUEST);
		expect(signed).toMatchObject({
			url: 'https://ocr.ap-southeast-1.myhuaweicloud.com/v2/x/y?tag=b%20c&tag=%C3%A4&limit=3',
			body: '{"text":"Ünïcode"}',
			headers: { 'Content-Type': 'application/json' },
		});
		expect(signed).not.toHaveProperty('qs');
		expect(signed).not.toHaveProperty('baseURL');
	});

	it('can be signed again, with nothing left of the first time', () => {
		jest.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
		const once = authenticateRequest(withKeys(), REQUEST);
		expect(authenticateRequest(withKeys(), once)).toEqual(once);
		jest.setSystemTime(Date.UTC(2026, 0, 2));
		const again = authenticateRequest(withKeys(), once);
		expect(again.headers?.['X-Sdk-Date']).toBe('20260102T000000Z');
		const token = authenticateRequest({ ...asUser(), token: 't1' }, once);
		expect(token.headers).toEqual({ 'Content-Type': 'application/json', 'X-Auth-Token': 't1' });
		jest.useRealTimers();
	});

	it('has no body when it is a GET', () => {
		const signed = authenticateRequest(withKeys(), { ...REQUEST, method: 'GET' });
		expect(signed.body).toBeUndefined();
	});

	it.each(['https://ocr.example.com/', 'http://ocr.ap-southeast-1.myhuaweicloud.com/'])(
		'to %s gets neither signature nor token',
		(baseURL) => {
			expect(() => authenticateRequest(withKeys(), { ...REQUEST, baseURL })).toThrow(
				'not meant for',
			);
		},
	);
});

describe('the credential', () => {
	const type = new HuaweiCloudOcrApi();

	it('fetches no token for keys', async () => {
		const context = { helpers: { httpRequest: jest.fn() } };
		await expect(type.preAuthentication.call(context as never, withKeys())).resolves.toEqual({});
		expect(context.helpers.httpRequest).not.toHaveBeenCalled();
	});

	it('hides secrets and keeps the token where n8n looks for it', () => {
		const find = (name: string) => type.properties.find((property) => property.name === name);
		for (const name of ['secretAccessKey', 'securityToken', 'password']) {
			expect(find(name)?.typeOptions?.password).toBe(true);
		}
		expect(find('token')).toMatchObject({ type: 'hidden', typeOptions: { expirable: true } });
	});

	it('has its icons', () => {
		for (const icon of Object.values(type.icon)) {
			const file = String(icon).replace('file:', '');
			expect(existsSync(join(__dirname, '../../credentials', file))).toBe(true);
		}
	});
});
