import { orderBlocks } from '../../../../core/capabilities/web-image/orderBlocks';
import { layOut } from '../../contact/layOut';

const order = (drawing: string): string[] =>
	orderBlocks(layOut(drawing)).map((row) => row.map(({ text }) => text).join(' | '));

describe('reading order of freely laid out pictures', () => {
	it('keeps rows of lists together', () => {
		expect(
			order('Wi-Fi              On\nBluetooth          Off\nLanguage           English'),
		).toEqual(['Wi-Fi | On', 'Bluetooth | Off', 'Language | English']);
	});

	it('reads blocks far apart one after the other', () => {
		const gap = ' '.repeat(80);
		expect(
			order(`Blue Lamp Inc${gap}STANDARD\n77 Pine Road ${gap}POSTAGE\nAustin TX    ${gap}PAID`),
		).toEqual(['Blue Lamp Inc', '77 Pine Road', 'Austin TX', 'STANDARD', 'POSTAGE', 'PAID']);
	});

	it('reads columns of running text one after the other', () => {
		const left = [
			'The harbour was quiet when',
			'the first boat came in and',
			'the gulls rose as always.',
		];
		const right = [
			'On the other side a lamp',
			'burned behind the window',
			'of the keeper all night.',
		];
		expect(order(left.map((line, i) => `${line}      ${right[i]}`).join('\n'))).toEqual([
			...left,
			...right,
		]);
	});

	it('puts small letters into the row of large ones', () => {
		const at = (text: string, left: number, top: number, right: number, bottom: number) => ({
			text,
			bounds: { left, top, right, bottom },
		});
		const rows = orderBlocks([
			at('only', 95, 30, 130, 44),
			at('each', 215, 32, 240, 48),
			at('5.80', 132, 0, 210, 52),
			at('Best offer', 90, -60, 240, -30),
		]);
		expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
			['Best offer'],
			['only', '5.80', 'each'],
		]);
	});

	it('takes pictures without text', () => {
		expect(orderBlocks([])).toEqual([]);
	});
});
