import { GeneralText } from '../../nodes/GeneralText/GeneralText.node';
import { runWorkflow } from '../harness/runWorkflow';
import { fakeEngine, PICTURE } from './fakeEngine';

jest.mock('../../nodes/shared/engines');

describe('General Text OCR', () => {
	it('puts out the text of a picture', async () => {
		fakeEngine();
		const { outputs, error } = await runWorkflow({
			node: new GeneralText(),
			parameters: { engine: 'local' },
			items: [{ files: { data: PICTURE } }],
		});
		expect(error).toBeUndefined();
		expect(outputs[0]?.[0]?.json).toMatchObject({ text: 'page 1' });
	});
});
