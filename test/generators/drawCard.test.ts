import sharp from 'sharp';

import { createChance } from './chance';
import { chooseEffects, chooseHardEffects } from './chooseEffects';
import { drawCard } from './drawCard';
import { KINDS, type CardKind } from './kinds';
import { runCheck } from './kinds/chile';
import { cuiCheck } from './kinds/peru';
import { thaiNumber } from './people/thai';

const kinds = Object.keys(KINDS) as CardKind[];

test.each(kinds)('draws %s with truth inside its borders', async (kind) => {
	const { sheet, truth } = await KINDS[kind](createChance(7, kind));
	const pixels = await sheet.finish();
	expect(pixels).toHaveLength(sheet.width * sheet.height * 3);
	expect(Object.keys(truth).length).toBeGreaterThan(0);
	expect(sheet.fields.size).toBeGreaterThan(0);
	for (const { left, top, right, bottom } of sheet.fields.values()) {
		expect(left).toBeGreaterThanOrEqual(0);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(sheet.width);
		expect(bottom).toBeLessThanOrEqual(sheet.height);
	}
});

test('gives the same bytes for the same seed and others for another', async () => {
	const one = await drawCard('plate-private', 3, ['scan', 'noise']);
	const same = await drawCard('plate-private', 3, ['scan', 'noise']);
	const other = await drawCard('plate-private', 4, ['scan']);
	expect(one.bytes.equals(same.bytes)).toBe(true);
	expect(one.bytes.equals(other.bytes)).toBe(false);
});

test('moves the corners of the card and of its values with the picture', async () => {
	const flat = await drawCard('plate-private', 5);
	const turned = await drawCard('plate-private', 5, ['rot180']);
	expect(flat.cardQuad).toEqual([
		[0, 0],
		[flat.width, 0],
		[flat.width, flat.height],
		[0, flat.height],
	]);
	const [start, end] = turned.fieldQuads.plate_number!;
	expect(end[0]).toBeLessThan(start[0]);
	const inside = await meanOf(turned.bytes, turned.cardQuad[0], turned.cardQuad[2]);
	expect(inside).toBeGreaterThan(90);
});

test('shrinks and cuts as asked', async () => {
	const low = await drawCard('plate-taxi', 2, ['scan', 'lowRes']);
	expect(Math.max(low.width, low.height)).toBeLessThanOrEqual(720);
	const cut = await drawCard('plate-taxi', 2, ['photo', 'cut']);
	const beyond = cut.cardQuad.some(([x, y]) => x < 0 || y < 0 || x > cut.width || y > cut.height);
	expect(beyond).toBe(true);
});

test('chooses a mixture of effects by seed', () => {
	const chosen = Array.from({ length: 60 }, (_, seed) => chooseEffects('cambodia', seed).join());
	expect(new Set(chosen).size).toBeGreaterThan(8);
	expect(chooseHardEffects('passport', 3).length).toBeGreaterThan(2);
	expect(chooseEffects('passport', 11)).toBe(chooseEffects('passport', 11));
});

test('makes numbers with the check digits of their states', () => {
	expect(runCheck('12345678')).toBe('5');
	expect(runCheck('30686957')).toBe('4');
	expect(cuiCheck('17801146')).toMatch(/^\d$/u);
	expect(thaiNumber('110170020345')).toBe('1 1017 00203 45 0');
});

async function meanOf(
	bytes: Buffer,
	[ax, ay]: readonly [number, number],
	[bx, by]: readonly [number, number],
): Promise<number> {
	const [left, top] = [Math.max(0, Math.min(ax, bx)), Math.max(0, Math.min(ay, by))];
	const region = { left, top, width: Math.abs(bx - ax), height: Math.abs(by - ay) };
	const { channels } = await sharp(await sharp(bytes).extract(region).toBuffer()).stats();
	return channels[0]!.mean;
}
