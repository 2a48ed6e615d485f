import { readSide } from '../../../../core/capabilities/thailand-id-card/readSide';
import { cardOf, type Printed } from '../../card/cardOf';

const FRONT: readonly Printed[] = [
	['บัตรประจำตัวประชาชน', 170, 40],
	['Thai National ID Card', 420, 40],
	['เลขประจำตัวประชาชน', 170, 80],
	['1 2345 67890 12 1', 440, 95],
	['Identification Number', 170, 110],
	['ชื่อตัวและชื่อสกุล', 110, 160],
	['นาย สมชาย', 300, 160],
	['ใจดี', 420, 160],
	['Name Mr. Somchai', 300, 200],
	['Last name Jaidee', 300, 240],
	['เกิดวันที่ 6 พ.ย. 2528', 330, 280],
	['Date of Birth 6 Nov. 1985', 330, 320],
	['ศาสนา พุทร', 330, 360],
	['ที่อยู่ 77 หมูที่ 4 ช.สุขใจ ต.หนองบัว', 110, 410],
	['อ.เมืองอุดรชานี จ.อุดรชานี', 160, 440],
	['19 พ.ค. 2561', 110, 490],
	['วันออกบัตร', 110, 515],
	['19 May 2018', 110, 540],
	['Date of Issue', 110, 565],
	['5 พ.ย. 2569', 540, 490],
	['วันบัตรหมดอายุ', 540, 515],
	['5 Nov. 2026', 540, 540],
	['Date of Expiry', 540, 565],
	['4101-06-05191018', 750, 560],
];

/** The front with lines replaced by their text. */
function frontWith(changes: Readonly<Record<string, string | undefined>>) {
	return cardOf(
		FRONT.flatMap(([text, x, y]): Printed[] => {
			const changed = text in changes ? changes[text] : text;
			return changed === undefined ? [] : [[changed, x, y]];
		}),
	);
}

function valuesOf(card: ReturnType<typeof cardOf>, asked?: string) {
	const { fields, ...side } = readSide(card, asked);
	const entries = Object.entries(fields).map(([name, field]) => [name, field?.value]);
	return { ...side, values: Object.fromEntries(entries) as Record<string, string | undefined> };
}

describe('the front of a Thai identity card', () => {
	it('is read in both languages, with closed words set right and said so', () => {
		const { type, side, values, warnings } = valuesOf(frontWith({}));
		expect({ type, side }).toEqual({ type: 'normal', side: 'front' });
		expect(values).toEqual({
			id_number: '1 2345 67890 12 1',
			name_th: 'นาย สมชาย ใจดี',
			first_name_en: 'Mr. Somchai',
			last_name_en: 'Jaidee',
			date_of_birth_th: '6 พ.ย. 2528',
			date_of_birth_en: '6 Nov. 1985',
			religion_th: 'พุทธ',
			address_th: '77 หมู่ที่ 4 ซ.สุขใจ ต.หนองบัว อ.เมืองอุดรธานี จ.อุดรธานี',
			date_of_issue_th: '19 พ.ค. 2561',
			date_of_issue_en: '19 May 2018',
			date_of_expiry_th: '5 พ.ย. 2569',
			date_of_expiry_en: '5 Nov. 2026',
			serial_number: '4101-06-05191018',
		});
		expect(warnings.map(({ code }) => code)).toEqual(['corrected', 'corrected']);
	});

	it('keeps what was read beside what was set right', () => {
		const { fields } = readSide(frontWith({}), '');
		expect(fields.religion_th?.raw).toBe('พุทร');
		expect(fields.address_th?.raw).toContain('อุดรชานี');
	});

	it('is a pink card by its title', () => {
		const pink = frontWith({
			บัตรประจำตัวประชาชน: 'บัตรประจำตัวคนซึ่งไม่มีสัญชาติไทย',
			'Thai National ID Card': 'Non-Thai Identification Card',
		});
		expect(readSide(pink, '').type).toBe('pink');
	});

	it('is refused as a back, and a driving licence as an identity card', () => {
		expect(() => readSide(frontWith({}), 'back')).toThrow(/shows the front/u);
		const licence = cardOf([
			['ใบอนุญาตขับรถยนต์ส่วนบุคคล', 100, 40],
			['Private Car Driving Licence', 100, 80],
			['Name Mr. Somchai', 100, 120],
			['Date of Birth 6 Nov. 1985', 100, 160],
		]);
		expect(() => readSide(licence, '')).toThrow(/No Thai identity card/u);
	});
});

describe('dates in two eras', () => {
	it('lend each other what could not be read, with a warning', () => {
		const { values, warnings } = valuesOf(
			frontWith({
				'เกิดวันที่ 6 พ.ย. 2528': 'เกิดวันที่',
				'Date of Birth 6 Nov. 1985': 'Date of Birth 6 Nov. 1985',
				'19 พ.ค. 2561': '19 W.A. 2561',
				'5 Nov. 2026': '5 Hcv. 2026',
			}),
		);
		expect(values).toMatchObject({
			date_of_birth_th: '6 พ.ย. 2528',
			date_of_issue_th: '19 พ.ค. 2561',
			date_of_expiry_en: '5 Nov. 2026',
		});
		const dates = warnings.filter(({ message }) => message.startsWith('Date'));
		expect(dates.map(({ code }) => code)).toEqual(['corrected', 'corrected', 'corrected']);
	});

	it('decide months that differ by a small mark', () => {
		const { values } = valuesOf(
			frontWith({
				'19 พ.ค. 2561': '19 มิ.ย. 2561',
				'19 May 2018': '19 Apr. 2018',
			}),
		);
		expect(values.date_of_issue_th).toBe('19 เม.ย. 2561');
	});

	it('that contradict each other are both kept, with a warning', () => {
		const { values, warnings } = valuesOf(frontWith({ '5 Nov. 2026': '5 Nov. 2028' }));
		expect(values).toMatchObject({
			date_of_expiry_th: '5 พ.ย. 2569',
			date_of_expiry_en: '5 Nov. 2028',
		});
		expect(warnings).toContainEqual(expect.objectContaining({ code: 'disagreement' }));
	});

	it('without labels go to the fields that are open, in the order of time', () => {
		const { values } = valuesOf(
			frontWith({
				วันออกบัตร: undefined,
				'Date of Issue': undefined,
				วันบัตรหมดอายุ: undefined,
				'Date of Expiry': undefined,
			}),
		);
		expect(values).toMatchObject({
			date_of_issue_th: '19 พ.ค. 2561',
			date_of_issue_en: '19 May 2018',
			date_of_expiry_th: '5 พ.ย. 2569',
			date_of_expiry_en: '5 Nov. 2026',
		});
	});

	it('keep the word for a card that never expires', () => {
		const { values } = valuesOf(frontWith({ '5 พ.ย. 2569': 'ตลอดชีพ', '5 Nov. 2026': 'LIFELONG' }));
		expect(values).toMatchObject({ date_of_expiry_th: 'ตลอดชีพ', date_of_expiry_en: 'LIFELONG' });
	});
});

describe('the back of a Thai identity card', () => {
	it('is known by its laser code', () => {
		const { side, values } = valuesOf(cardOf([['JTI-O459321-07', 300, 200]]));
		expect(side).toBe('back');
		expect(values).toEqual({ laser_number: 'JT1-0459321-07' });
	});
});
