import { OcrError } from '../../../errors';
import { locate } from './locate';
import type { CloudAccess, CloudAuth } from './types';

/** The values of the credential, as n8n decrypts them. */
export type CredentialValues = Readonly<Record<string, unknown>>;

/**
 * The cloud access that a credential describes.
 * @throws OcrError credentials, naming the field that is missing
 */
export function readCredential(values: CredentialValues): CloudAccess {
	const custom = values.region === 'custom';
	return {
		place: locate({
			region: textOf(values.region),
			endpoint: custom ? required(values.endpoint, 'Endpoint') : undefined,
			iamEndpoint: custom ? textOf(values.iamEndpoint) : undefined,
			projectId: required(values.projectId, 'Project ID'),
			labels: { endpoint: 'Endpoint', iam: 'IAM Endpoint', project: 'Project ID' },
		}),
		auth: readAuth(values),
	};
}

function readAuth(values: CredentialValues): CloudAuth {
	if (values.authType === 'token') {
		return {
			kind: 'user',
			domain: required(values.domainName, 'Account Name'),
			user: required(values.userName, 'IAM User Name'),
			password: required(values.password, 'Password', false),
		};
	}
	return {
		kind: 'keys',
		accessKey: required(values.accessKeyId, 'Access Key ID'),
		secretKey: required(values.secretAccessKey, 'Secret Access Key'),
		securityToken: textOf(values.securityToken) || undefined,
	};
}

/** Blanks around copied keys are the most frequent cause of refused signatures; passwords may have them. */
function required(value: unknown, label: string, trim = true): string {
	const text = trim ? textOf(value) : typeof value === 'string' ? value : '';
	if (text !== '') return text;
	throw new OcrError('credentials', `The credential has no ${label}.`, {
		description: `Open the Huawei Cloud OCR credential and fill in "${label}".`,
	});
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}
