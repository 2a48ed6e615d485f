import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { LOOPBACK_CAPABILITIES } from './capabilities';
import { checkBody } from './checkBody';
import { verifySignature } from './verifySignature';

export const PROJECT = 'c0ffee00c0ffee00c0ffee00c0ffee00';
export const KEYS = { accessKey: 'LOOPBACKAK0001', secretKey: 'loopback+secret/key=1' } as const;
export const TEMPORARY_KEYS = {
	accessKey: 'LOOPBACKTEMP01',
	secretKey: 'loopback-temporary',
	securityToken: 'LOOP.security/token+1==',
} as const;
export const USER = {
	domain: 'loop-account',
	user: 'loop-user',
	password: ' pass "wörd" ',
} as const;

/** An answer that takes the place of the usual one. */
export interface PlannedAnswer {
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
	/** An object is sent as JSON, a string as it is. */
	readonly body?: unknown;
	/** Cuts the connection instead of answering. */
	readonly cut?: boolean;
	/** Milliseconds before the answer. */
	readonly delay?: number;
}

export interface ReceivedCall {
	readonly method: string;
	readonly path: string;
	readonly headers: IncomingHttpHeaders;
	readonly rawBody: Buffer;
	readonly body: Readonly<Record<string, unknown>>;
}

/** A stand-in for the cloud on this machine. */
export interface OcrCloud {
	/** For the endpoint and the IAM endpoint alike. */
	readonly url: string;
	/** OCR calls, in the order of their coming. */
	readonly calls: readonly ReceivedCall[];
	readonly tokensIssued: number;
	/** Most OCR calls that were under way at once. */
	readonly mostAtOnce: number;
	/** The next OCR calls are answered like this, one each. */
	plan(...answers: PlannedAnswer[]): void;
	/** The next token requests are answered like this. */
	planTokens(...answers: PlannedAnswer[]): void;
	/** Tokens issued so far are refused from now on. */
	expireTokens(): void;
	close(): Promise<void>;
}

interface State {
	readonly calls: ReceivedCall[];
	readonly plans: PlannedAnswer[];
	readonly tokenPlans: PlannedAnswer[];
	readonly tokens: Set<string>;
	issued: number;
	atOnce: number;
	mostAtOnce: number;
}

export async function startOcrCloud(): Promise<OcrCloud> {
	const state: State = {
		calls: [],
		plans: [],
		tokenPlans: [],
		tokens: new Set(),
		issued: 0,
		atOnce: 0,
		mostAtOnce: 0,
	};
	const server = createServer((request, response) => {
		void serve(state, request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		calls: state.calls,
		get tokensIssued() {
			return state.issued;
		},
		get mostAtOnce() {
			return state.mostAtOnce;
		},
		plan: (...answers) => void state.plans.push(...answers),
		planTokens: (...answers) => void state.tokenPlans.push(...answers),
		expireTokens: () => state.tokens.clear(),
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

async function serve(state: State, request: IncomingMessage, response: ServerResponse) {
	const chunks: Buffer[] = [];
	for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
	const rawBody = Buffer.concat(chunks);
	const path = (request.url ?? '').split('?')[0] ?? '';
	if (path === '/v3/auth/tokens') {
		send(response, state.tokenPlans.shift() ?? issueToken(state, rawBody));
		return;
	}
	state.atOnce += 1;
	state.mostAtOnce = Math.max(state.mostAtOnce, state.atOnce);
	const body = parse(rawBody);
	state.calls.push({ method: request.method ?? '', path, headers: request.headers, rawBody, body });
	const answer =
		refuseCaller(state, request, rawBody) ??
		state.plans.shift() ??
		read(path, request.method, body);
	await new Promise((resolve) => setTimeout(resolve, answer.delay ?? 0).unref());
	state.atOnce -= 1;
	if (answer.cut) request.socket.destroy();
	else send(response, answer);
}

function send(response: ServerResponse, { status = 200, headers, body }: PlannedAnswer) {
	const isText = typeof body === 'string';
	response.writeHead(status, {
		'Content-Type': isText ? 'text/html' : 'application/json',
		'X-Request-Id': 'loop0000request0001',
		...headers,
	});
	response.end(isText ? body : JSON.stringify(body ?? {}));
}

function issueToken(state: State, rawBody: Buffer): PlannedAnswer {
	const expected = {
		auth: {
			identity: {
				methods: ['password'],
				password: {
					user: { name: USER.user, password: USER.password, domain: { name: USER.domain } },
				},
			},
			scope: { project: { id: PROJECT } },
		},
	};
	if (JSON.stringify(parse(rawBody)) !== JSON.stringify(expected)) {
		return {
			status: 401,
			body: {
				error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' },
			},
		};
	}
	state.issued += 1;
	const token = `loop-token-${state.issued}`;
	state.tokens.add(token);
	return {
		status: 201,
		headers: { 'X-Subject-Token': token },
		body: { token: { expires_at: '2099-01-01T00:00:00.000000Z', project: { id: PROJECT } } },
	};
}

function refuseCaller(
	state: State,
	request: IncomingMessage,
	rawBody: Buffer,
): PlannedAnswer | undefined {
	const token = request.headers['x-auth-token'];
	if (token !== undefined) {
		return state.tokens.has(String(token)) ? undefined : refused('decrypt token fail');
	}
	const fault = verifySignature(request, rawBody, {
		[KEYS.accessKey]: KEYS.secretKey,
		[TEMPORARY_KEYS.accessKey]: TEMPORARY_KEYS.secretKey,
	});
	if (fault !== undefined) return refused(fault);
	const isTemporary = request.headers.authorization?.includes(TEMPORARY_KEYS.accessKey);
	const wanted = isTemporary ? TEMPORARY_KEYS.securityToken : undefined;
	if (request.headers['x-security-token'] !== wanted) return refused('security token');
	return request.headers['x-project-id'] === PROJECT ? undefined : refused('project');
}

function refused(reason: string): PlannedAnswer {
	return {
		status: 401,
		body: {
			error_code: 'APIG.0301',
			error_msg: `Incorrect IAM authentication information: ${reason}`,
		},
	};
}

function read(
	path: string,
	method: string | undefined,
	body: Readonly<Record<string, unknown>>,
): PlannedAnswer {
	const id = path.startsWith(`/v2/${PROJECT}/ocr/`) ? path.split('/').at(-1) : undefined;
	const capability = LOOPBACK_CAPABILITIES[id ?? ''];
	if (!capability || method !== 'POST') {
		return {
			status: 404,
			body: {
				error_code: 'APIG.0101',
				error_msg: 'The API does not exist or has not been published',
			},
		};
	}
	const code = checkBody(capability, body);
	if (code !== undefined) return { status: 400, body: { error_code: code, error_msg: 'Refused.' } };
	return { body: { result: capability.answer(body) } };
}

function parse(bytes: Buffer): Readonly<Record<string, unknown>> {
	try {
		return JSON.parse(bytes.toString('utf8')) as Readonly<Record<string, unknown>>;
	} catch {
		return {};
	}
}
