import { authenticate } from './access/authenticate';
import { buildTokenRequest, readToken } from './access/requestToken';
import type { CloudAccess, CloudPlace, IamUser } from './access/types';
import type { CloudTarget } from './createCloudEngine';
import { createSender } from './sendHttps';
import { createTokenCache } from './tokenCache';
import type { CloudRequest, CloudTransport } from './types';

/**
 * A way to the cloud of the own, without n8n: it signs calls, or fetches a token, keeps it and
 * replaces it when it is refused.
 */
export function connectDirectly(
	{ place, auth }: CloudAccess,
	send: CloudTransport = createSender(),
): CloudTarget {
	if (auth.kind === 'user') {
		return { place, transport: sendWithTokens(place, auth, send), renewsTokens: true };
	}
	return {
		place,
		renewsTokens: false,
		transport: async (request) =>
			await send({
				...request,
				headers: { ...request.headers, ...authenticate(request, place, auth) },
			}),
	};
}

function sendWithTokens(place: CloudPlace, user: IamUser, send: CloudTransport): CloudTransport {
	const tokens = createTokenCache(async () =>
		readToken(await send(buildTokenRequest(place, user))),
	);
	/** The token that each call went out with; all tries of a call share its `headers`. */
	const used = new WeakMap<CloudRequest['headers'], string>();
	return async (request) => {
		const refused = used.get(request.headers);
		if (request.renewTokenAfter !== undefined && refused !== undefined) tokens.drop(refused);
		const token = await tokens.get();
		used.set(request.headers, token);
		const proof = authenticate(request, place, { kind: 'token', token });
		return await send({ ...request, headers: { ...request.headers, ...proof } });
	};
}
