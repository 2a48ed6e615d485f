import { readCloudAccess } from '../../../../../core/engine/cloud/access/readCloudAccess';
import { readCredential } from '../../../../../core/engine/cloud/access/readCredential';
import { REGIONS } from '../../../../../core/engine/cloud/access/regions';

const KEYS = { OCR_SUITE_AK: ' ak ', OCR_SUITE_SK: 'sk\n' };
const HOME = { OCR_SUITE_REGION: 'ap-southeast-1', OCR_SUITE_PROJECT_ID: 'p1' };

describe('the access of the command line', () => {
	it('comes from a region and a key', () => {
		expect(readCloudAccess({ ...HOME, ...KEYS })).toEqual({
			place: {
				endpoint: 'https://ocr.ap-southeast-1.myhuaweicloud.com',
				iamEndpoint: 'https://iam.ap-southeast-1.myhuaweicloud.com',
				region: 'ap-southeast-1',
				projectId: 'p1',
			},
			auth: { kind: 'keys', accessKey: 'ak', secretKey: 'sk', securityToken: undefined },
		});
	});

	it('comes from a token or a user as well', () => {
		expect(readCloudAccess({ ...HOME, OCR_SUITE_TOKEN: 't' }).auth).toEqual({
			kind: 'token',
			token: 't',
		});
		const user = {
			OCR_SUITE_IAM_DOMAIN: 'd',
			OCR_SUITE_IAM_USER: 'u',
			OCR_SUITE_IAM_PASSWORD: 'p',
		};
		expect(readCloudAccess({ ...HOME, ...user }).auth).toMatchObject({ kind: 'user', domain: 'd' });
	});

	it('prefers an endpoint, which may name its region', () => {
		const own = { ...HOME, ...KEYS, OCR_SUITE_ENDPOINT: 'http://localhost:8080/' };
		expect(readCloudAccess(own).place).toEqual({
			endpoint: 'http://localhost:8080',
			iamEndpoint: 'http://localhost:8080',
			region: 'ap-southeast-1',
			projectId: 'p1',
		});
		const cloud = { ...own, OCR_SUITE_ENDPOINT: 'ocr.la-south-2.myhuaweicloud.com' };
		expect(readCloudAccess(cloud).place.iamEndpoint).toBe(
			'https://iam.la-south-2.myhuaweicloud.com',
		);
	});

	it.each([
		[{}, 'OCR_SUITE_REGION (or OCR_SUITE_ENDPOINT), OCR_SUITE_PROJECT_ID, and OCR_SUITE_AK with'],
		[{ ...HOME, OCR_SUITE_AK: 'ak' }, 'needs OCR_SUITE_SK.'],
		[{ ...KEYS, OCR_SUITE_REGION: 'ap-southeast-1' }, 'needs OCR_SUITE_PROJECT_ID.'],
		[{ ...HOME, ...KEYS, OCR_SUITE_ENDPOINT: 'http://ocr.example.com' }, 'not encrypted'],
		[{ ...HOME, ...KEYS, OCR_SUITE_ENDPOINT: 'ftp://x' }, 'not a web address'],
		[{ ...HOME, ...KEYS, OCR_SUITE_REGION: 'Singapore' }, 'region is not known'],
		[{ ...HOME, ...KEYS, OCR_SUITE_PROJECT_ID: 'a/b' }, 'OCR_SUITE_PROJECT_ID'],
	])('%j is refused: %s', (environment, message) => {
		expect(() => readCloudAccess(environment)).toThrow(message);
	});
});

describe('the access of a credential', () => {
	const VALUES = {
		authType: 'aksk',
		region: 'ap-southeast-3',
		projectId: ' p1 ',
		accessKeyId: 'ak ',
		secretAccessKey: ' sk',
		securityToken: '',
	};

	it.each(REGIONS)('goes to $id', ({ id }) => {
		expect(readCredential({ ...VALUES, region: id }).place.endpoint).toBe(
			`https://ocr.${id}.myhuaweicloud.com`,
		);
	});

	it('drops blanks around keys and keeps those of a password', () => {
		expect(readCredential(VALUES).auth).toMatchObject({ accessKey: 'ak', secretKey: 'sk' });
		const user = { ...VALUES, authType: 'token', domainName: 'd', userName: 'u', password: ' p ' };
		expect(readCredential(user).auth).toMatchObject({ kind: 'user', password: ' p ' });
	});

	it('names the field that is missing', () => {
		expect(() => readCredential({ ...VALUES, secretAccessKey: '' })).toThrow('Secret Access Key');
		expect(() => readCredential({ ...VALUES, region: 'custom' })).toThrow('Endpoint');
	});
});
