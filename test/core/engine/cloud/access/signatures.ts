import type { SignableRequest } from '../../../../../core/engine/cloud/access/signRequest';

interface Signature {
	readonly name: string;
	readonly request: SignableRequest;
	readonly keys: { accessKey: string; secretKey: string; securityToken?: string };
	readonly date: string;
	readonly authorization: string;
}

/** Requests with invented keys, signed once with the official Node.js SDK 3.1.211. */
export const SIGNATURES: readonly Signature[] = [
	{
		name: 'a call with a JSON body',
		request: {
			method: 'POST',
			url: 'https://ocr.ap-southeast-1.myhuaweicloud.com/v2/5eed0000111122223333444455556666/ocr/general-text',
			headers: {
				'content-type': 'application/json',
				'X-Project-Id': '5eed0000111122223333444455556666',
			},
			body: '{"image":"R0lGODlh","quick_mode":true}',
		},
		keys: { accessKey: 'VECTORAK1', secretKey: 'vectorsecret1' },
		date: '2025-03-04T05:06:07Z',
		authorization:
			'SDK-HMAC-SHA256 Access=VECTORAK1, SignedHeaders=content-type;host;x-project-id;x-sdk-date, Signature=315ccb296195ba8881a5887e2e626b7ad9cfcb4e6da2b2aa29cf95177780d99b',
	},
	{
		name: 'a body outside ASCII and one more header',
		request: {
			method: 'POST',
			url: 'https://ocr.cn-north-4.myhuaweicloud.com/v2/5eed0000111122223333444455556666/ocr/smart-document-recognizer',
			headers: {
				'content-type': 'application/json',
				'Enterprise-Project-Id': '0',
				'X-Project-Id': '5eed0000111122223333444455556666',
			},
			body: '{"url":"https://example.com/x.png","kv_map":"{\\"Straße\\":\\"street\\",\\"日期\\":\\"date\\"}"}',
		},
		keys: { accessKey: 'VECTORAK2', secretKey: 'vector/secret+2==' },
		date: '2025-12-31T23:59:59Z',
		authorization:
			'SDK-HMAC-SHA256 Access=VECTORAK2, SignedHeaders=content-type;enterprise-project-id;host;x-project-id;x-sdk-date, Signature=bcdef4aeb7d20314a6fbf59dfc3c38f1f3e1dc23910c9416c5613e9f603ebdbd',
	},
	{
		name: 'a temporary key',
		request: {
			method: 'POST',
			url: 'https://ocr.ap-southeast-2.myhuaweicloud.com/v2/5eed0000111122223333444455556666/ocr/passport',
			headers: {
				'content-type': 'application/json',
				'X-Project-Id': '5eed0000111122223333444455556666',
				'X-Security-Token': 'vector.token/3+==',
			},
			body: '{"image":"Qk0=","country_code":"CHN"}',
		},
		keys: {
			accessKey: 'VECTORTEMP3',
			secretKey: 'vectortemporary3',
			securityToken: 'vector.token/3+==',
		},
		date: '2026-01-02T00:00:00Z',
		authorization:
			'SDK-HMAC-SHA256 Access=VECTORTEMP3, SignedHeaders=content-type;host;x-project-id;x-sdk-date;x-security-token, Signature=17f002cff04049ab9c4e620545fd24c459ee946c1d40ea85e1d47aa79585e18a',
	},
	{
		name: 'a request without a body',
		request: {
			method: 'GET',
			url: 'https://iam.ap-southeast-3.myhuaweicloud.com/v3/projects?name=ap-southeast-3',
			headers: {},
		},
		keys: { accessKey: 'VECTORAK4', secretKey: 'vectorsecret4' },
		date: '2024-02-29T12:00:00Z',
		authorization:
			'SDK-HMAC-SHA256 Access=VECTORAK4, SignedHeaders=host;x-sdk-date, Signature=64d045a93448cb0df1a8d569e9919d62afabba181d0efc6321f0bd7819ed5659',
	},
	{
		name: 'a query to be sorted and encoded',
		request: {
			method: 'GET',
			url: 'https://ces.ap-southeast-3.myhuaweicloud.com/V1.0/5eed0000111122223333444455556666/metric-data?z=last&tag=b%20c&tag=a%2Fb%2Bc&tag=~q-r_s.t&empty=&city=%E0%B8%81%E0%B8%A3%E0%B8%B8%E0%B8%87%E0%B9%80%E0%B8%97%E0%B8%9E&dim=x%2Cy',
			headers: { 'X-Project-Id': '5eed0000111122223333444455556666' },
		},
		keys: { accessKey: 'VECTORAK5', secretKey: 'vectorsecret5' },
		date: '2026-05-06T07:08:09Z',
		authorization:
			'SDK-HMAC-SHA256 Access=VECTORAK5, SignedHeaders=host;x-project-id;x-sdk-date, Signature=7e13bdd97751339c46066d2ae3c98cadbf4c8b2c1036ef3900ab578b11b42e27',
	},
	{
		name: 'a body that is not signed, to a host with a port',
		request: {
			method: 'POST',
			url: 'http://127.0.0.1:19090/v2/5eed0000111122223333444455556666/ocr/web-image',
			headers: {
				'content-type': 'application/json',
				'X-Project-Id': '5eed0000111122223333444455556666',
				'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD',
			},
			body: '{"image":"Qk0="}',
		},
		keys: { accessKey: 'VECTORAK6', secretKey: 'vectorsecret6' },
		date: '2026-07-08T09:10:11Z',
		authorization:
			'SDK-HMAC-SHA256 Access=VECTORAK6, SignedHeaders=content-type;host;x-project-id;x-sdk-content-sha256;x-sdk-date, Signature=eb9e3265fd83fa7cd794105d8978a7f93e346ac6180f90b0e6a317fcda42dab3',
	},
];
