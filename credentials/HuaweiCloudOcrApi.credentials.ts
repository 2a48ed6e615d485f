import type {
	IAuthenticate,
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	INodeProperties,
	Icon,
} from 'n8n-workflow';

import { REGIONS } from '../core/engine/cloud/access/regions';
import { authenticateRequest } from './authenticateRequest';
import { TEST_REQUEST } from './testRequest';
import { fetchToken } from './fetchToken';

export class HuaweiCloudOcrApi implements ICredentialType {
	name = 'huaweiCloudOcrApi';

	displayName = 'Huawei Cloud OCR API';

	icon: Icon = {
		light: 'file:../icons/huaweiCloudOcr.svg',
		dark: 'file:../icons/huaweiCloudOcr.dark.svg',
	};

	documentationUrl = 'https://support.huaweicloud.com/intl/en-us/api-ocr/ocr_03_0005.html';

	properties: INodeProperties[] = [
		{
			displayName: 'Authentication',
			name: 'authType',
			type: 'options',
			options: [
				{
					name: 'Access Key (AK/SK)',
					value: 'aksk',
					description: 'Every call is signed; nothing expires',
				},
				{
					name: 'IAM User (Token)',
					value: 'token',
					description: 'A token is fetched and renewed by itself',
				},
			],
			default: 'aksk',
		},
		{
			displayName: 'Region',
			name: 'region',
			type: 'options',
			options: [
				...REGIONS.map(({ id, name }) => ({ name: `${name} (${id})`, value: id })),
				{ name: 'Custom Endpoint', value: 'custom' },
			],
			default: 'ap-southeast-1',
			description: 'The region of the project. Not every region offers every capability.',
		},
		{
			displayName: 'Endpoint',
			name: 'endpoint',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://ocr.ap-southeast-1.myhuaweicloud.com',
			description: 'Address of the OCR service, without a path',
			displayOptions: { show: { region: ['custom'] } },
		},
		{
			displayName: 'IAM Endpoint',
			name: 'iamEndpoint',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://iam.ap-southeast-1.myhuaweicloud.com',
			description:
				'Address that gives the tokens. Leave empty to use that of the region or, outside Huawei Cloud, the endpoint itself.',
			displayOptions: { show: { region: ['custom'], authType: ['token'] } },
		},
		{
			displayName: 'Project ID',
			name: 'projectId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 0a1b2c3d4e5f60718293a4b5c6d7e8f9',
			description:
				'In the console under My Credentials, API Credentials: the row of the region chosen above',
		},
		{
			displayName: 'Access Key ID',
			name: 'accessKeyId',
			type: 'string',
			default: '',
			required: true,
			description: 'In the console under My Credentials, Access Keys',
			displayOptions: { show: { authType: ['aksk'] } },
		},
		{
			displayName: 'Secret Access Key',
			name: 'secretAccessKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			displayOptions: { show: { authType: ['aksk'] } },
		},
		{
			displayName: 'Security Token',
			name: 'securityToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Only for a temporary access key',
			displayOptions: { show: { authType: ['aksk'] } },
		},
		{
			displayName: 'Account Name',
			name: 'domainName',
			type: 'string',
			default: '',
			required: true,
			description: 'Name of the account to which the IAM user belongs',
			displayOptions: { show: { authType: ['token'] } },
		},
		{
			displayName: 'IAM User Name',
			name: 'userName',
			type: 'string',
			default: '',
			required: true,
			description:
				'A user with programmatic access. The account itself cannot be used when it was upgraded to a Huawei ID.',
			displayOptions: { show: { authType: ['token'] } },
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			displayOptions: { show: { authType: ['token'] } },
		},
		{
			displayName: 'Token',
			name: 'token',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
	];

	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		const token = await fetchToken(credentials, this.helpers.httpRequest);
		return token === undefined ? {} : { token };
	}

	authenticate: IAuthenticate = async (credentials, requestOptions) =>
		authenticateRequest(credentials, requestOptions);

	test: ICredentialTestRequest = TEST_REQUEST;
}
