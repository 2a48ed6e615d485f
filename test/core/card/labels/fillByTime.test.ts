import { fillByTime } from '../../../../core/card/labels/fillByTime';
import { readLabelledFields } from '../../../../core/card/labels/readLabelledFields';
import { formatDate } from '../../../../core/card/values/formatDate';
import { printCard, type Print } from './printCard';

const FIELDS = [{ name: 'birth' }, { name: 'issue' }, { name: 'expiry', maxYears: 10 }] as const;

function fill(prints: readonly Print[], known = {}): Record<string, string | undefined> {
	const { rest } = readLabelledFields(printCard(prints), []);
	const found = fillByTime(FIELDS, { known, rest, format: formatDate });
	return Object.fromEntries(Object.entries(found).map(([name, field]) => [name, field?.value]));
}

describe('dates without labels', () => {
	it('are told apart by the order of time', () => {
		const values = fill([
			[100, 100, 20, '01/06/2031'],
			[100, 200, 20, '14/03/1990'],
			[100, 300, 20, '01/06/2021'],
		]);
		expect(values).toEqual({ birth: '14/03/1990', issue: '01/06/2021', expiry: '01/06/2031' });
	});

	it('are left out where several ways are possible', () => {
		expect(fill([[100, 100, 20, '14/03/1990']])).toEqual({});
	});

	it('fill the one field that is open', () => {
		const known = {
			birth: { value: '14/03/1990', confidence: 1 },
			expiry: { value: '01/06/2031', confidence: 1 },
		};
		expect(fill([[100, 100, 20, '01/06/2021']], known)).toEqual({ issue: '01/06/2021' });
	});
});
