import { existsSync } from 'node:fs';
import { join } from 'node:path';

import manifest from '../../models/manifest.json';
import { devDependencies } from '../../package.json';
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

describe('the manifest of fonts', () => {
	it.each(manifest.fonts.map((font) => [font.id, font] as const))(
		'tells all about %s',
		(_id, font) => {
			expect(font.sha256).toMatch(/^[0-9a-f]{64}$/);
			expect(font.notice.sha256).toMatch(/^[0-9a-f]{64}$/);
			expect(font.licence).toBe('OFL-1.1');
			expect(font.scripts.length).toBeGreaterThan(0);
			// Taken from the package that is installed, so both pin the same version.
			const wanted = Object.entries(devDependencies).find(([name]) => name === font.origin.package);
			expect(wanted?.[1]).toBe(font.origin.version);
		},
	);
});
