import { createServer } from 'node:net';

/**
 * The environment for n8n: an own folder, no calls to its makers, ports that are free.
 *
 * @param {{folder: string, port?: number}} options
 */
export async function n8nEnvironment({ folder, port }) {
	const env = { ...process.env };
	// What npm and a surrounding n8n have set is not meant for this one.
	for (const name of Object.keys(env)) if (/^npm_|^NODE_OPTIONS$/i.test(name)) delete env[name];
	return {
		...env,
		N8N_USER_FOLDER: folder,
		N8N_PORT: String(port ?? (await findFreePort())),
		N8N_RUNNERS_BROKER_PORT: String(await findFreePort()),
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_COMMUNITY_PACKAGES_ENABLED: 'true',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_SECURE_COOKIE: 'false',
		N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'false',
	};
}

export function findFreePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

/** Whether nothing listens there yet. */
export function isFree(port) {
	return new Promise((resolve) => {
		const server = createServer();
		server.on('error', () => resolve(false));
		server.listen(port, () => server.close(() => resolve(true)));
	});
}
