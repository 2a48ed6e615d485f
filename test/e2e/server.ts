import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

/** What `npm run test:e2e` says about the n8n that it has started. */
export function setting(name: string): string {
	const value = process.env[`OCR_E2E_${name}`];
	if (!value) throw new Error('Start these tests with "npm run test:e2e": they need its n8n.');
	return value;
}

export const url = () => setting('URL');

export const SAMPLE = join(root, 'test/fixtures/delivery-note.png');

/** Where pictures of the editor are kept. */
export function screenshot(name: string): string {
	const folder = join(__dirname, 'screenshots');
	mkdirSync(folder, { recursive: true });
	return join(folder, `${name}.png`);
}

const BROWSERS = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium of this machine. */
export function findBrowser(): string {
	const found = BROWSERS.find((path) => path && existsSync(path));
	if (found) return found;
	throw new Error(
		'Chromium was not found. Install it (Debian and Ubuntu: "apt-get install chromium"), or set CHROMIUM_PATH to where it is.',
	);
}
