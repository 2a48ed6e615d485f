import { openShaper, type Shaper } from '../../../core/typeset/openShaper';
import { labelValues } from '../../../core/waybill/label/labelValues';
import { layOutLabel } from '../../../core/waybill/label/layOutLabel';
import type { Area, Mark } from '../../../core/waybill/label/marks';
import type { Placed, PlacedLine } from '../../../core/waybill/label/placed';
import { setLabel } from '../../../core/waybill/label/setLabel';
import { LABEL_SIZES } from '../../../core/waybill/label/sizes';
import { LABEL_TEMPLATES } from '../../../core/waybill/label/templates';
import { orderOf, partyOf } from './orderOf';

const MM = 25.4 / 72;
const DESIGNS = LABEL_TEMPLATES.flatMap((template) =>
	LABEL_SIZES.map((size) => ({ template, size, dotsPerMm: 8 })),
);
const NAMED = DESIGNS.map(
	(design) => [`${design.template.displayName} on ${design.size.displayName}`, design] as const,
);
const [FIRST] = DESIGNS;

/** Everything that a label can show. */
const FULL = orderOf({
	sender: partyOf({ name: '王芳', company: '海港百货有限公司' }),
	receiver: partyOf({ company: '深圳市创新科技有限公司' }),
	cod: 1249.5,
	remarks: '易碎，请轻放',
});

/** Scripts that stack marks, and addresses that are long in them. */
const LONG = {
	chinese: partyOf({
		detail:
			'粤海街道高新技术产业园区南区科技南十二路与高新南一道交汇处东北角创新大厦B座裙楼三层东侧1203室',
	}),
	thai: partyOf({
		name: 'นางสาวกัญญารัตน์ พิพัฒน์ธนากุล',
		...{ province: '', city: '', district: '' },
		detail: '99/123 หมู่บ้านพฤกษาวิลล์ ซอยรามคำแหง 174 ถนนรามคำแหง แขวงมีนบุรี เขตมีนบุรี กรุงเทพมหานคร 10510',
	}),
	vietnamese: partyOf({
		name: 'Nguyễn Thị Ánh Tuyết',
		...{ province: '', city: '', district: '' },
		detail:
			'Số 45, ngõ 120, phố Trường Chinh, tổ dân phố số 8, phường Phương Mai, quận Đống Đa, thành phố Hà Nội, Việt Nam',
	}),
	english: partyOf({
		name: 'Christopher Montgomery-Fitzwilliam',
		...{ province: '', city: '', district: '' },
		detail:
			'Apartment 1204, Building C, The Residences at Harbour Lane, 1450 North Shoreline Boulevard, Mountain View, California 94043, United States of America',
	}),
};

let shaper: Shaper;
beforeAll(async () => {
	shaper = await openShaper();
});

const linesOf = (placed: readonly Placed[]): PlacedLine[] =>
	placed.filter((one): one is PlacedLine => one.kind === 'line');

/** The room that the letters of a line take at most. */
function inkOf({ line, x, baseline, size }: PlacedLine): Area {
	const em = size * MM;
	// Letters are lower than the room that their font asks for.
	return { x, y: baseline - 0.8 * em, width: line.width * em, height: 0.9 * em };
}

function overlap(a: Area, b: Area): boolean {
	const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return across > 0.05 && down > 0.05;
}

describe.each(NAMED)('a label: %s', (_, design) => {
	it.each(Object.entries(LONG))('shows a long address in full: %s', async (_name, receiver) => {
		const { placed, remarks } = await setLabel({ ...FULL, receiver }, design, shaper);
		const text = linesOf(placed)
			.map(({ line }) => line.text)
			.join('')
			.replace(/\s/g, '');
		expect(text).toContain(receiver.detail.replace(/\s/g, ''));
		expect(remarks).toEqual([]);
	});

	it('keeps everything within its margins, and no text on other text', async () => {
		const { placed } = await setLabel(FULL, design, shaper);
		const { width, height, margin } = design.size;
		const inks = linesOf(placed).map(inkOf);
		for (const { x, y, width: across, height: down } of inks) {
			expect(x).toBeGreaterThanOrEqual(margin);
			expect(y).toBeGreaterThanOrEqual(margin);
			expect(x + across).toBeLessThanOrEqual(width - margin);
			expect(y + down).toBeLessThanOrEqual(height - margin);
		}
		const pairs = inks.flatMap((a, i) => inks.slice(i + 1).filter((b) => overlap(a, b)));
		expect(pairs).toEqual([]);
	});

	it('has barcodes of whole dots with quiet zones', async () => {
		const { placed } = await setLabel(FULL, design, shaper);
		const bars = placed.find((one) => one.kind === 'bars');
		expect(bars?.dots).toBeGreaterThanOrEqual(2);
		expect((bars!.x * design.dotsPerMm) % 1).toBeCloseTo(0);
		expect(bars!.x - design.size.margin).toBeGreaterThan(10 * bars!.module);
	});
});

describe('a label', () => {
	const marksOf = (order = FULL): readonly Mark[] =>
		layOutLabel(FIRST!.template, labelValues(order), FIRST!.size);
	const textsOf = (marks: readonly Mark[]) =>
		marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

	it('leaves out what an order does not have, and gives its room to the rest', () => {
		const bare = orderOf({ routingCode: '', hub: '', sender: undefined, cod: undefined });
		const texts = textsOf(marksOf(bare));
		expect(texts.join(' ')).not.toMatch(/COD|FROM|undefined/);
		const heightOf = (marks: readonly Mark[]) =>
			marks.find((mark) => mark.kind === 'text' && mark.text.includes('南山区'))?.height ?? 0;
		expect(heightOf(marksOf(bare))).toBeGreaterThan(heightOf(marksOf()));
	});

	it('writes amounts with their currency', () => {
		const cod = (currency: string) => textsOf(marksOf(orderOf({ cod: 1249.5, currency })));
		expect(cod('CNY')).toContain('COD\n¥1,249.50');
		expect(cod('USD').map((text) => text.replace(/\u00a0/g, ' '))).toContain('COD\nUSD 1,249.50');
	});

	it('shortens goods with a remark, but refuses an address that does not fit', async () => {
		const goods = await setLabel({ ...FULL, goods: '牛仔裤，'.repeat(60) }, FIRST!, shaper);
		expect(goods.remarks).toEqual(['The label shows the goods shortened.']);
		const receiver = partyOf({ detail: '科技园南路'.repeat(80) });
		await expect(setLabel({ ...FULL, receiver }, FIRST!, shaper)).rejects.toThrow(
			'The address of the receiver is too long for this label.',
		);
	});

	it('refuses numbers that would be too fine to be scanned', async () => {
		const order = { ...FULL, trackingNumber: 'A1b2-C3d4'.repeat(6) };
		await expect(setLabel(order, FIRST!, shaper)).rejects.toThrow('too long to be printed');
	});

	it('refuses characters that no font has, instead of leaving them out', async () => {
		const receiver = partyOf({ name: '李\u{1F600}' });
		await expect(setLabel({ ...FULL, receiver }, FIRST!, shaper)).rejects.toThrow('U+1F600');
	});
});
