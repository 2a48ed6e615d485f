import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The one account of the throwaway n8n. */
export const OWNER = { email: 'owner@example.com', password: 'Lighthouse-2031' };

/** Lets n8n make the account by itself; an n8n that does not know how is asked by the tests. */
export function ownerEnvironment({ folder }) {
	const require = createRequire(join(folder, 'package.json'));
	return {
		N8N_INSTANCE_OWNER_MANAGED_BY_ENV: 'true',
		N8N_INSTANCE_OWNER_EMAIL: OWNER.email,
		N8N_INSTANCE_OWNER_FIRST_NAME: 'Test',
		N8N_INSTANCE_OWNER_LAST_NAME: 'Owner',
		N8N_INSTANCE_OWNER_PASSWORD_HASH: require('bcryptjs').hashSync(OWNER.password, 10),
	};
}
