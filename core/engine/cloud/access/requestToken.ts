import { OcrError } from '../../../errors';
import type { CloudAnswer, CloudRequest } from '../types';
import type { CloudPlace, IamUser } from './types';

/** The call that asks for a token of one project; the long service catalogue is left out of the answer. */
export function buildTokenRequest(
	place: CloudPlace,
	{ domain, user, password }: IamUser,
): CloudRequest {
	return {
		method: 'POST',
		url: `${place.iamEndpoint}/v3/auth/tokens?nocatalog=true`,
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({
			auth: {
				identity: {
					methods: ['password'],
					password: { user: { name: user, password, domain: { name: domain } } },
				},
				scope: { project: { id: place.projectId } },
			},
		}),
	};
}

const TOKEN_HEADER = 'x-subject-token';
const CREATED = 201;

const REFUSALS: Readonly<Record<number, readonly [message: string, description: string]>> = {
	400: [
		'Huawei Cloud did not understand the sign-in.',
		'Check account name, user name and project ID; they are written as in the console.',
	],
	401: [
		'Huawei Cloud did not accept the user or the password.',
		'Check account name, IAM user name and password. The account itself cannot get tokens when it was upgraded to a Huawei ID: create an IAM user with programmatic access.',
	],
	403: [
		'Huawei Cloud does not let this user sign in here.',
		'Give the IAM user programmatic access and a permission for the project; a second factor is not possible.',
	],
	404: [
		'There is no sign-in service at the IAM address, or the project does not exist.',
		'Check the region, the IAM endpoint and the project ID.',
	],
	429: ['Huawei Cloud received too many sign-ins.', 'Wait a minute and run it again.'],
};

/**
 * The token of an answer.
 * @throws OcrError credentials when the sign-in was refused, cloud when the answer is unusable
 */
export function readToken({ status, headers, body }: CloudAnswer): string {
	const token = headers[TOKEN_HEADER];
	if (status === CREATED && token) return token;
	const refusal = REFUSALS[status];
	const code = codeOf(body);
	if (!refusal) {
		throw new OcrError('cloud', `The sign-in at Huawei Cloud gave no token (HTTP ${status}).`, {
			code,
			description: 'Check the region or the IAM endpoint, and try again in a few minutes.',
		});
	}
	const [message, description] = refusal;
	throw new OcrError('credentials', `${message} (HTTP ${status}${code ? `, ${code}` : ''})`, {
		description,
	});
}

/** IAM answers `{"error":{"code","message"}}` or `{"error_code","error_msg"}`. */
function codeOf(body: unknown): string | undefined {
	const data = typeof body === 'string' ? parse(body) : body;
	if (typeof data !== 'object' || data === null) return undefined;
	if ('error_code' in data && typeof data.error_code === 'string') return data.error_code;
	if (!('error' in data) || typeof data.error !== 'object' || data.error === null) return undefined;
	return 'code' in data.error ? String(data.error.code) : undefined;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
