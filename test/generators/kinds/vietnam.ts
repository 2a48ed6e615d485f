import type { Chance } from '../chance';
import { drawFingerprint, starPath } from '../ornaments';
import { chooseDays, plainDay, type Days } from '../people/days';
import { chooseVietnamese, type VietnamesePerson } from '../people/vietnamese';
import type { Box, Sheet, TextStyle } from '../sheet';
import { checkDigit, td1Lines, toZoneLetters } from '../zone';

export interface VietnamHolder extends VietnamesePerson, Days {
	readonly number: string;
	readonly zone: readonly string[];
}

/** An invented Vietnamese with a number of twelve digits by the rule of the state. */
export function chooseVietnamHolder(chance: Chance, oldest: number): VietnamHolder {
	const person = chooseVietnamese(chance);
	const days = chooseDays(chance, { years: 15, oldest, newest: Math.min(oldest + 5, 2025) });
	const expiry = { ...days.birth, year: days.birth.year + 60 };
	const century = (days.birth.year >= 2000 ? 2 : 0) + (person.sex === 'F' ? 1 : 0);
	const year = String(days.birth.year % 100).padStart(2, '0');
	const number = `${person.provinceCode}${century}${year}00${chance.digits(4)}`;
	const [surname, ...given] = toZoneLetters(person.name).split(' ');
	const zone = td1Lines({
		code: 'ID',
		issuer: 'VNM',
		number: number.slice(3),
		nationality: 'VNM',
		surname: surname ?? '',
		givenName: given.join(' '),
		sex: person.sex,
		birth: days.birth,
		expiry,
		optional: `${number}<<${checkDigit(number)}`,
	});
	return { ...person, ...days, expiry, number, zone };
}

export function vietnamFront(holder: VietnamHolder) {
	return {
		side: 'front',
		number: holder.number,
		full_name: holder.name,
		birth_date: plainDay(holder.birth, '/'),
		sex: holder.sex === 'F' ? 'Nữ' : 'Nam',
		nationality: 'Việt Nam',
		origin_place: holder.origin.join(', '),
		residence_place: holder.residence.join(', '),
		expiry_date: plainDay(holder.expiry, '/'),
	};
}

export function vietnamZone(holder: VietnamHolder) {
	const [machine_code1, machine_code2, machine_code3] = holder.zone;
	return { machine_code1, machine_code2, machine_code3 };
}

/** The red emblem with its star. */
export function drawEmblem(
	sheet: Sheet,
	[cx, cy]: readonly [number, number],
	radius: number,
): void {
	const rays = Array.from({ length: 24 }, (_, ray) => {
		const angle = (ray / 24) * 2 * Math.PI;
		const [x, y] = [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
		return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius * 0.16}" fill="#e2a21f"/>`;
	});
	sheet.shape(
		`${rays.join('')}<circle cx="${cx}" cy="${cy}" r="${radius}" fill="#c8102e"/><path d="${starPath(cx, cy, radius * 0.62)}" fill="#ffd400"/>`,
	);
}

export interface Motto {
	readonly centre: number;
	readonly top: number;
	readonly size: number;
	readonly english?: boolean;
	readonly colour?: string;
}

/** Name and motto of the state; returns the last baseline. */
export async function writeMotto(sheet: Sheet, motto: Motto): Promise<number> {
	const { centre, top, size, colour = '#1d1d22' } = motto;
	const style: TextStyle = { size, weight: 700, colour, align: 'middle' };
	await sheet.write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [centre, top], style);
	const below = top + size * 1.3;
	const box = await sheet.write('Độc lập - Tự do - Hạnh phúc', [centre, below], {
		...style,
		size: size * 0.92,
	});
	if (!motto.english) {
		const y = below + size * 0.42;
		sheet.shape(
			`<path d="M${box.left + 40} ${y}H${box.right - 40}" stroke="${colour}" stroke-width="2"/>`,
		);
		return y;
	}
	const english = { ...style, size: size * 0.66, weight: 500 as const };
	const republic = 'SOCIALIST REPUBLIC OF VIET NAM';
	await sheet.write(republic, [centre, below + size * 0.95], english);
	const last = below + size * 1.75;
	await sheet.write('Independence - Freedom - Happiness', [centre, last], english);
	return last;
}

/** A running text over two lines: the break comes after `first` parts. */
export function breakParts(parts: readonly string[], first: number): string[] {
	return [`${parts.slice(0, first).join(', ')},`, parts.slice(first).join(', ')];
}

export async function drawPrints(
	sheet: Sheet,
	boxes: readonly Box[],
	{ look, label }: { readonly look: Chance; readonly label: TextStyle },
): Promise<void> {
	const words = [
		['Ngón trỏ trái', 'Left index finger'],
		['Ngón trỏ phải', 'Right index finger'],
	] as const;
	for (const [at, box] of boxes.entries()) {
		drawFingerprint(sheet, box, look);
		for (const [row, text] of words[at % 2]!.entries()) {
			const y = box.top + 60 + row * label.size * 1.3;
			await sheet.write(text, [box.right + 14, y], {
				...label,
				maxWidth: sheet.width - box.right - 50,
			});
		}
	}
}
