import { existsSync } from 'node:fs';
import { join } from 'node:path';

import manifest from '../../models/manifest.json';
import { MODEL_IDS } from '../../core/models';

const ROOT = join(__dirname, '../..');

describe('the manifest of weights', () => {
	it('lists every model id once and no other', () => {
		const ids = manifest.models.map(({ id }) => id);
		expect([...ids].sort()).toEqual([...MODEL_IDS].sort());
	});

	it.each(manifest.models.map((model) => [model.id, model] as const))(
		'tells all about %s',
		(_id, model) => {
			expect(model.sha256).toMatch(/^[0-9a-f]{64}$/);
			expect(model.bytes).toBeGreaterThan(1000);
			expect(['Apache-2.0', 'MIT']).toContain(model.licence);
			expect(model.copyright).not.toBe('');
			if ('version' in model.origin) expect(model.origin.version).toMatch(/^\d+\.\d+\.\d+$/);
			else expect(existsSync(join(ROOT, model.origin.card))).toBe(true);
			expect(model.input.mean).toHaveLength(3);
			expect(model.input.deviation).toHaveLength(3);
			if (model.task === 'text-recognition') expect(model.charset?.classes).toBeGreaterThan(100);
		},
	);
});
