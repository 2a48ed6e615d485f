import { decodeForm } from '../../../core/plate/decodeForm';
import {
	CAR_NUMBER,
	LORRY_NUMBER,
	MOTORCYCLE_DIGITS,
	MOTORCYCLE_LETTERS,
	MOTORCYCLE_LONG_LETTERS,
} from '../../../core/plate/plateForms';
import { keepSteps } from '../../../core/text/keepSteps';

const CHARSET = ['', ' ', '-', 'Q', ...'0123456789', 'ก', 'ข', 'ฃ', 'ฉ', 'ผ'];

type Seen = Readonly<Record<string, number>>;

/** What was seen at each step: characters with their chances. */
function see(...seen: readonly Seen[]) {
	const classes = CHARSET.length;
	const data = new Float32Array(seen.length * classes).fill(1e-5);
	seen.forEach((chances, step) => {
		for (const [char, chance] of Object.entries(chances)) {
			data[step * classes + CHARSET.indexOf(char)] = chance;
		}
	});
	return keepSteps({ data, offset: 0, steps: seen.length, classes }, 6, 'recognition-multi-script');
}

const sure = (text: string): Seen[] =>
	[...text].flatMap((char) => [{ [char]: 0.98 }, { '': 0.98 }]);

describe('reading a line as a number plate', () => {
	it.each([
		['1กข 1234', '1กข1234'],
		['ผ-9324', 'ผ-9324'],
		['กข 5', 'กข5'],
	])('%s has the form of a car', (printed, number) => {
		const [best] = decodeForm(see(...sure(printed)), CAR_NUMBER, CHARSET);
		expect(best?.text).toBe(number);
		expect(best?.score).toBeGreaterThan(-1);
	});

	it('finds the letter behind a sign that no plate has', () => {
		const steps = see(...sure('2ข'), { Q: 0.9, ฉ: 0.05, ก: 0.01 }, { '': 0.9 }, ...sure('1151'));
		const [best] = decodeForm(steps, CAR_NUMBER, CHARSET);
		expect(best?.text).toBe('2ขฉ1151');
	});

	it('gives further texts, the likeliest first', () => {
		const steps = see({ ก: 0.6, ข: 0.39 }, { '': 0.9 }, ...sure('ก12'));
		expect(
			decodeForm(steps, CAR_NUMBER, CHARSET)
				.map(({ text }) => text)
				.slice(0, 2),
		).toEqual(['กก12', 'ขก12']);
	});

	it.each(['1กข', '12345', '12ก34', '1ก234', 'กขก1', 'กข0123'])(
		'%s is no number of a car',
		(text) => {
			expect(CAR_NUMBER.whole.test(text)).toBe(false);
		},
	);

	it('knows lorries and the lines of motorcycles', () => {
		expect(LORRY_NUMBER.whole.test('70-1234')).toBe(true);
		expect(MOTORCYCLE_LETTERS.whole.test('1กข')).toBe(true);
		expect(MOTORCYCLE_LETTERS.whole.test('กขค')).toBe(true);
		expect(MOTORCYCLE_LONG_LETTERS.whole.test('1กข')).toBe(true);
		expect(MOTORCYCLE_LONG_LETTERS.whole.test('กขค')).toBe(false);
		expect(MOTORCYCLE_DIGITS.whole.test('956')).toBe(true);
		expect(MOTORCYCLE_DIGITS.whole.test('0956')).toBe(false);
	});

	it('uses no letter that went out of use', () => {
		expect(CAR_NUMBER.begins.test('ฃ')).toBe(false);
		expect(CAR_NUMBER.begins.test('ฅ')).toBe(false);
	});
});

describe('every beginning of a number', () => {
	it.each([
		[CAR_NUMBER, '1กข1234'],
		[CAR_NUMBER, 'กข1'],
		[CAR_NUMBER, 'ก-0123'],
		[LORRY_NUMBER, '70-1234'],
		[MOTORCYCLE_LETTERS, 'กขค'],
		[MOTORCYCLE_LONG_LETTERS, '1กข'],
	])('can be followed (%#)', (form, text) => {
		for (let length = 0; length <= text.length; length++) {
			expect(form.begins.test(text.slice(0, length))).toBe(true);
		}
		expect(form.whole.test(text)).toBe(true);
	});
});
