import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

import { findBrowser, screenshot, setting, url } from '../server';

const PATIENCE = 60_000;

describe('the editor of a real n8n', () => {
	let browser: Browser;
	let page: Page;

	beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: findBrowser(),
			args: ['--no-sandbox', '--disable-dev-shm-usage'],
		});
		page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
		page.setDefaultTimeout(PATIENCE);
		await signIn(page);
	}, 240_000);

	afterEach(async () => {
		const name = expect.getState().currentTestName?.split(' real n8n ')[1] ?? 'editor';
		await page.screenshot({ path: screenshot(name.replaceAll(/\W+/g, '-')) });
	});

	afterAll(() => browser?.close());

	it('finds the node by a word that users search for', async () => {
		await page.goto(`${url()}/workflow/new`);
		await testId('canvas-add-button').first().click();
		await testId('node-creator-search-bar').fill('image to text');
		const item = testId('node-creator-item-name').filter({ hasText: 'General Text OCR' });
		await item.first().waitFor();
		await page.screenshot({ path: screenshot('search') });
		await item.first().click();
		// Community nodes show a page of their own first.
		await page.getByRole('button', { name: 'Add to workflow' }).click();
		await parameter('engine').waitFor();
	}, 240_000);

	it('shows the parameters that the chosen engine has', async () => {
		expect(await parameter('binaryPropertyName').isVisible()).toBe(true);
		expect(await credentials().count()).toBe(0);
		await choose('engine', 'Huawei Cloud');
		await credentials().first().waitFor();
		await page.getByText('Every document is sent to Huawei Cloud OCR').first().waitFor();
		await page.screenshot({ path: screenshot('cloud') });
		await choose('engine', 'Local');
		await credentials().first().waitFor({ state: 'detached' });
	}, 240_000);

	it('shows the field of the chosen input', async () => {
		await choose('inputType', 'URL');
		await parameter('url').waitFor();
		expect(await parameter('binaryPropertyName').count()).toBe(0);
	}, 240_000);

	it('runs a step and shows the text', async () => {
		await page.goto(`${url()}/workflow/ocrSuiteGeneralTextSample`);
		const node = page.locator('[data-test-id="canvas-node"][data-node-name="General Text OCR"]');
		await node.dblclick();
		await testId('node-execute-button').click();
		const output = testId('output-panel').or(testId('ndv-output-panel')).first();
		await output.getByText('Delivery note 5512').first().waitFor({ timeout: 60_000 });
	}, 240_000);

	it('offers the node as a tool of an agent', async () => {
		// A workflow of its own: the editor saves what is added to it.
		await page.goto(`${url()}/workflow/ocrSuiteTestAgentEditor`);
		const agent = page.locator('[data-test-id="canvas-node"][data-node-name="Agent"]');
		await agent.locator('[data-test-id="canvas-handle-plus"]').last().click();
		await testId('node-creator-search-bar').fill('image to text');
		await testId('node-creator-item-name').filter({ hasText: 'General Text OCR' }).first().click();
		// Of packages from npm, n8n may show what they are before it adds their node.
		const add = page.getByRole('button', { name: 'Add to workflow' });
		await parameter('toolDescription').or(add).first().waitFor();
		if (await add.isVisible()) await add.click();
		await parameter('toolDescription').waitFor();
	}, 240_000);

	const testId = (id: string): Locator => page.locator(`[data-test-id="${id}"]`);
	const parameter = (name: string): Locator => testId(`parameter-input-${name}`).first();
	const credentials = (): Locator => page.getByText('Credential for Huawei Cloud OCR API');

	async function choose(name: string, option: string): Promise<void> {
		await parameter(name).click();
		const items = page.locator('.el-select-dropdown:visible li');
		// Descriptions of other options may mention this one.
		await items
			.filter({ hasText: new RegExp(`^\\s*${option}`) })
			.first()
			.click();
	}
});

async function signIn(page: Page): Promise<void> {
	await page.goto(`${url()}/signin`);
	await page.locator('input[name="emailOrLdapLoginId"]').fill(setting('EMAIL'));
	await page.locator('input[name="password"]').fill(setting('PASSWORD'));
	await page.locator('[data-test-id="form-submit-button"]').click();
	await page.waitForURL((address) => !address.pathname.includes('signin'), { timeout: PATIENCE });
}
