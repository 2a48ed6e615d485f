import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import manifest from '../../models/manifest.json';

const SCRIPT = join(__dirname, '../../scripts/models/fetch.mjs');
const [HEBREW] = manifest.fonts.filter(({ id }) => id === 'noto-sans-hebrew');

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fonts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function place(font: object) {
	const file = join(folder, 'manifest.json');
	writeFileSync(file, JSON.stringify({ models: [], fonts: [font] }));
	const args = [SCRIPT, '--manifest', file, '--cache', join(folder, 'cache')];
	return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

const sumOf = (name: string) =>
	createHash('sha256')
		.update(readFileSync(join(folder, 'cache', name)))
		.digest('hex');

it('takes a font and its licence out of its package', () => {
	expect(place(HEBREW!).status).toBe(0);
	expect(sumOf(HEBREW!.file)).toBe(HEBREW!.sha256);
	expect(sumOf(HEBREW!.notice.file)).toBe(HEBREW!.notice.sha256);
	expect(place(HEBREW!).stdout).toContain('Fonts: all 1 are here.');
});

it('keeps no font of another version', () => {
	const { status, stderr } = place({ ...HEBREW, sha256: '0'.repeat(64) });
	expect(status).toBe(1);
	expect(stderr).toContain('is not the expected one');
});

it('says which package is missing', () => {
	const origin = { ...HEBREW!.origin, package: '@expo-google-fonts/none' };
	expect(place({ ...HEBREW, origin }).stderr).toContain('@expo-google-fonts/none');
});
