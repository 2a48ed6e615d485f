import { post } from './post';
import { setting } from './server';

/** The cookie of the owner, whose account is made where n8n has not done it by itself. */
export async function signIn(): Promise<string> {
	const account = { email: setting('EMAIL'), password: setting('PASSWORD') };
	const names = { firstName: 'Test', lastName: 'Owner' };
	const answers = [
		await send('/rest/owner/setup', { ...account, ...names }),
		await send('/rest/login', {
			emailOrLdapLoginId: account.email,
			password: account.password,
		}),
	];
	const cookie = answers.at(-1)?.headers.getSetCookie()[0]?.split(';')[0];
	if (!cookie) throw new Error(`n8n let nobody in: ${answers.map(({ status }) => status).join()}`);
	return cookie;
}

async function send(path: string, body: object): Promise<Response> {
	const headers = { 'content-type': 'application/json' };
	return await post(path, { headers, body: JSON.stringify(body) });
}
