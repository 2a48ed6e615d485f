import { OcrError } from '../../../errors';
import { locate } from './locate';
import type { CloudAccess, CloudAuth } from './types';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The cloud access of the command line: OCR_SUITE_ENDPOINT or OCR_SUITE_REGION,
 * OCR_SUITE_PROJECT_ID, and OCR_SUITE_AK with OCR_SUITE_SK (and OCR_SUITE_SECURITY_TOKEN), or
 * OCR_SUITE_TOKEN, or an IAM user in OCR_SUITE_IAM_DOMAIN, _USER and _PASSWORD (with
 * OCR_SUITE_IAM_ENDPOINT where the endpoint is not the cloud's own).
 * @throws OcrError credentials, naming the variables that are missing
 */
export function readCloudAccess(environment: Environment): CloudAccess {
	const valueOf = (name: string) => environment[`OCR_SUITE_${name}`]?.trim() || undefined;
	const missing = [
		...((valueOf('ENDPOINT') ?? valueOf('REGION'))
			? []
			: ['OCR_SUITE_REGION (or OCR_SUITE_ENDPOINT)']),
		...(valueOf('PROJECT_ID') ? [] : ['OCR_SUITE_PROJECT_ID']),
		...missingKeys(valueOf),
	];
	if (missing.length > 0) {
		throw new OcrError('credentials', `Huawei Cloud needs ${listNames(missing)}.`, {
			description: 'Set it in the environment, or use the local engine, which needs no access.',
		});
	}
	return {
		place: locate({
			region: valueOf('REGION'),
			endpoint: valueOf('ENDPOINT'),
			iamEndpoint: valueOf('IAM_ENDPOINT'),
			projectId: valueOf('PROJECT_ID') ?? '',
			labels: {
				endpoint: 'OCR_SUITE_ENDPOINT',
				iam: 'OCR_SUITE_IAM_ENDPOINT',
				project: 'OCR_SUITE_PROJECT_ID',
			},
		}),
		auth: readAuth(valueOf),
	};
}

type Lookup = (name: string) => string | undefined;

/** One of these sets is enough; keys go before a token, a token before a user. */
const SETS: readonly (readonly string[])[] = [
	['AK', 'SK'],
	['TOKEN'],
	['IAM_DOMAIN', 'IAM_USER', 'IAM_PASSWORD'],
];

function missingKeys(valueOf: Lookup): readonly string[] {
	if (SETS.some((names) => names.every(valueOf))) return [];
	const begun = SETS.find((names) => names.some(valueOf));
	if (!begun) return ['OCR_SUITE_AK with OCR_SUITE_SK (or OCR_SUITE_TOKEN)'];
	return begun.filter((name) => !valueOf(name)).map((name) => `OCR_SUITE_${name}`);
}

function readAuth(valueOf: Lookup): CloudAuth {
	const [accessKey, secretKey, token] = [valueOf('AK'), valueOf('SK'), valueOf('TOKEN')];
	if (accessKey && secretKey) {
		return { kind: 'keys', accessKey, secretKey, securityToken: valueOf('SECURITY_TOKEN') };
	}
	if (token) return { kind: 'token', token };
	return {
		kind: 'user',
		domain: valueOf('IAM_DOMAIN') ?? '',
		user: valueOf('IAM_USER') ?? '',
		password: valueOf('IAM_PASSWORD') ?? '',
	};
}

function listNames(names: readonly string[]): string {
	return new Intl.ListFormat('en').format(names);
}
