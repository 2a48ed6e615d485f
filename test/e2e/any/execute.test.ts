import { runN8n } from '../runN8n';

it('runs the sample workflow with "n8n execute"', async () => {
	const said = await runN8n(['execute', '--id=ocrSuiteGeneralTextSample', '--rawOutput']);
	expect(said).toContain('Delivery note 5512');
	expect(said).toMatch(/"finished": ?true/);
}, 120_000);
