import type { Chance } from '../chance';
import { drawZone } from '../drawZone';
import { drawChip, drawMatrixCode, drawSignature, drawSpecimenMark } from '../ornaments';
import { plainDay } from '../people/days';
import { createSheet, type Sheet, type TextStyle } from '../sheet';
import { writeLabelled, type Print } from '../writeLabelled';
import type { CardDrawing } from './types';
import { chooseVietnamHolder, drawPrints, vietnamZone, type VietnamHolder } from './vietnam';
import { drawVietnamPaper } from './vietnamFronts';

/** Back of 2016: personal marks, the day in words, a bar code, no zone. */
export async function drawVietnam2016Back(chance: Chance): Promise<CardDrawing> {
	const holder = chooseVietnamHolder(chance.fork('holder'), 2016);
	const look = chance.fork('look');
	const sheet = createSheet(1370, 870);
	drawVietnamPaper(sheet, look);
	const label: TextStyle = { size: 31, weight: 500, colour: '#1c2a36' };
	let bars = '';
	for (let x = 80; x < 1290; x += look.whole(5, 12)) bars += `M${x} 50h${look.whole(2, 5)}v96h-3z`;
	sheet.shape(`<path d="${bars}" fill="#151515"/>`);
	const left = 452 + look.between(-8, 10);
	await sheet.write('Đặc điểm nhận dạng:', [left, 220], label);
	await sheet.write(holder.marks, [left, 272], {
		...{ ...label, size: 34, field: 'personal_identification', maxWidth: 880 },
	});
	const { day, month, year } = holder.issue;
	const pad = (part: number) => String(part).padStart(2, '0');
	const words = `Ngày ${pad(day)} tháng ${pad(month)} năm ${year}`;
	await sheet.write(words, [850, 360], { ...label, align: 'middle', field: 'issue_date' });
	const bold = { ...label, size: 28, weight: 700 as const, align: 'middle' as const };
	await sheet.write('CỤC TRƯỞNG CỤC CẢNH SÁT', [850, 410], bold);
	await sheet.write('ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ', [850, 450], bold);
	drawSignature(sheet, { left: 720, top: 480, right: 1010, bottom: 590 }, look);
	await sheet.write(holder.officer, [850, 650], { ...bold, size: 32 });
	await drawPrints(
		sheet,
		[
			{ left: 70, top: 200, right: 230, bottom: 400 },
			{ left: 70, top: 440, right: 230, bottom: 640 },
		],
		{ look, label: { ...label, size: 22 } },
	);
	await drawSpecimenMark(sheet);
	const truth = {
		...{ side: 'back', personal_identification: holder.marks },
		issue_date: plainDay(holder.issue, '/'),
	};
	return { sheet, capability: 'vietnam-id-card', truth };
}

/** Back of 2021: marks, day, chip and the zone. */
export async function drawVietnamChipBack(chance: Chance): Promise<CardDrawing> {
	const holder = chooseVietnamHolder(chance.fork('holder'), 2021);
	const look = chance.fork('look');
	const sheet = createSheet(1370, 870);
	drawVietnamPaper(sheet, look);
	const label: TextStyle = { size: look.whole(25, 28), weight: 400, colour: '#1c2a36' };
	const value: TextStyle = { size: look.whole(30, 34), weight: look.pick([400, 500]) };
	const left = 76 + look.between(-8, 12);
	await sheet.write('Đặc điểm nhận dạng / Personal identification:', [left, 66], label);
	await sheet.write(holder.marks, [left, 112], {
		...{ ...value, field: 'personal_identification', maxWidth: 830 },
	});
	const date = await sheet.write('Ngày, tháng, năm / Date, month, year:', [left, 164], label);
	const issued = plainDay(holder.issue, '/');
	await sheet.write(issued, [date.right + 14, 164], { ...value, field: 'issue_date' });
	const bold: TextStyle = { size: 24, weight: 700, align: 'middle' };
	await sheet.write('CỤC TRƯỞNG CỤC CẢNH SÁT', [570, 216], bold);
	await sheet.write('QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI', [570, 250], bold);
	const small: TextStyle = { ...bold, size: 17, weight: 500 };
	await sheet.write('DIRECTOR GENERAL OF THE POLICE DEPARTMENT', [570, 278], small);
	await sheet.write('FOR ADMINISTRATIVE MANAGEMENT OF SOCIAL ORDER', [570, 302], small);
	drawSignature(sheet, { left: 480, top: 320, right: 720, bottom: 420 }, look);
	await sheet.write(holder.officer, [580, 462], { ...bold, size: 28 });
	drawChip(sheet, { left: 86, top: 270, right: 280, bottom: 430 });
	const boxes = [
		{ left: 950, top: 60, right: 1120, bottom: 260 },
		{ left: 950, top: 290, right: 1120, bottom: 490 },
	];
	await drawPrints(sheet, boxes, { look, label: { ...label, size: 21 } });
	drawBackZone(sheet, holder, look);
	await drawSpecimenMark(sheet);
	const truth = {
		...{ side: 'back', personal_identification: holder.marks, issue_date: issued },
		...vietnamZone(holder),
	};
	return { sheet, capability: 'vietnam-id-card', truth };
}

/** Back of 2024: places, days, the ministry and the zone. */
export async function drawVietnam2024Back(chance: Chance): Promise<CardDrawing> {
	const holder = chooseVietnamHolder(chance.fork('holder'), 2024);
	const look = chance.fork('look');
	const sheet = createSheet(1370, 870);
	drawVietnamPaper(sheet, look);
	drawMatrixCode(sheet, { left: 1090, top: 56, right: 1280, bottom: 246 }, look);
	const print: Print = {
		label: { size: look.whole(22, 25), weight: 400, colour: '#1c2a36' },
		value: { size: look.whole(28, 32), weight: look.pick([500, 600]) },
		leading: 1.2,
	};
	const left = 70 + look.between(-8, 12);
	const home = holder.residence.join(', ');
	const origin = holder.origin.join(', ');
	const issued = plainDay(holder.issue, '/');
	const until = plainDay(holder.expiry, '/');
	const rows = [
		['Nơi cư trú / Place of residence:', home, 'residence_place', left, 64],
		['Nơi đăng ký khai sinh / Place of birth:', origin, 'origin_place', left, 156],
		['Ngày, tháng, năm cấp / Date of issue:', issued, 'issue_date', left, 248],
		['Ngày, tháng, năm hết hạn / Date of expiry:', until, 'expiry_date', left, 340],
	] as const;
	for (const [label, value, field, x, y] of rows) {
		await writeLabelled(sheet, print, { label, value, field, at: [x, y], maxWidth: 980 });
	}
	const bold: TextStyle = { size: 30, weight: 700, align: 'middle', colour: '#b0202c' };
	await sheet.write('BỘ CÔNG AN', [900, 300], bold);
	await sheet.write('MINISTRY OF PUBLIC SECURITY', [900, 334], { ...bold, size: 21 });
	drawChip(sheet, { left: 1110, top: 350, right: 1270, bottom: 480 });
	drawBackZone(sheet, holder, look);
	await drawSpecimenMark(sheet);
	return {
		...{ sheet, capability: 'vietnam-id-card' },
		truth: { side: 'back', issue_date: issued, ...vietnamZone(holder) },
		extra: { residence_place: home, origin_place: origin, expiry_date: until },
	};
}

function drawBackZone(sheet: Sheet, holder: VietnamHolder, look: Chance): void {
	drawZone(sheet, holder.zone, {
		...{ left: 76, baseline: 620, pitch: 1218 / 30, leading: look.between(74, 82) },
		stroke: look.between(11, 16),
		fields: ['machine_code1', 'machine_code2', 'machine_code3'],
	});
}
