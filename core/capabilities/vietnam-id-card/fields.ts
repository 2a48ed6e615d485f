import type { LabelledField, ValuePlace } from '../../card/types';
import {
	parseExpiry,
	parseName,
	parseNationality,
	parseNumber,
	parseSex,
	parseVietnameseDate,
	parseWords,
} from './parse';

export type VietnamField =
	| 'number'
	| 'full_name'
	| 'birth_date'
	| 'sex'
	| 'nationality'
	| 'origin_place'
	| 'residence_place'
	| 'expiry_date'
	| 'personal_identification'
	| 'issue_date';

const BESIDE: readonly ValuePlace[] = ['after', 'right', 'below'];

/** Labels of the cards of 9 and 12 digits, the chip card of 2021 and the card of 2024. */
export const VIETNAM_FIELDS: readonly LabelledField<VietnamField>[] = [
	{
		// Not the short label: addresses begin with the same word.
		name: 'number',
		labels: ['Số định danh cá nhân', 'Personal identification number', 'Chứng minh nhân dân số'],
		places: BESIDE,
		parse: parseNumber,
	},
	{
		name: 'full_name',
		labels: [
			'Họ và tên',
			'Họ tên',
			'Họ và tên khai sinh',
			'Họ, chữ đệm và tên khai sinh',
			'Full name',
		],
		places: BESIDE,
		maxLines: 2,
		parse: parseName,
	},
	{
		name: 'birth_date',
		labels: ['Ngày, tháng, năm sinh', 'Ngày sinh', 'Sinh ngày', 'Date of birth'],
		places: BESIDE,
		parse: parseVietnameseDate,
	},
	{ name: 'sex', labels: ['Giới tính', 'Sex'], places: BESIDE, parse: parseSex },
	{
		name: 'nationality',
		labels: ['Quốc tịch', 'Nationality'],
		places: BESIDE,
		parse: parseNationality,
	},
	{
		name: 'origin_place',
		labels: [
			'Quê quán',
			'Nguyên quán',
			'Place of origin',
			'Nơi đăng ký khai sinh',
			'Nơi sinh',
			'Place of birth',
			'Place of birth registration',
		],
		places: BESIDE,
		maxLines: 3,
		parse: parseWords,
	},
	{
		name: 'residence_place',
		labels: [
			'Nơi thường trú',
			'Nơi ĐKHK thường trú',
			'Nơi đăng ký hộ khẩu thường trú',
			'Nơi cư trú',
			'Place of residence',
		],
		places: BESIDE,
		maxLines: 3,
		parse: parseWords,
	},
	{
		name: 'expiry_date',
		labels: [
			'Có giá trị đến',
			'Giá trị đến',
			'Có giá trị đến ngày',
			'Ngày, tháng, năm hết hạn',
			'Date of expiry',
			'Valid until',
		],
		places: BESIDE,
		parse: parseExpiry,
	},
	{
		name: 'personal_identification',
		labels: [
			'Đặc điểm nhận dạng',
			'Đặc điểm nhân dạng',
			'Personal identification',
			'Dấu vết riêng và dị hình',
		],
		places: BESIDE,
		maxLines: 3,
		parse: parseWords,
	},
	{
		name: 'issue_date',
		labels: [
			'Ngày, tháng, năm',
			'Date, month, year',
			'Ngày, tháng, năm cấp',
			'Ngày cấp',
			'Date of issue',
		],
		places: BESIDE,
		parse: parseVietnameseDate,
	},
];

/** Printed on the card, but no label of a field. */
export const VIETNAM_PRINTED = [
	'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	'Độc lập - Tự do - Hạnh phúc',
	'SOCIALIST REPUBLIC OF VIET NAM',
	'Independence - Freedom - Happiness',
	'CĂN CƯỚC CÔNG DÂN',
	'Citizen Identity Card',
	'IDENTITY CARD',
	'GIẤY CHỨNG MINH NHÂN DÂN',
	'CHỨNG MINH NHÂN DÂN',
	'Ngón trỏ trái',
	'Ngón trỏ phải',
	'Left index finger',
	'Right index finger',
	'Left index',
	'Right index',
	'Dân tộc',
	'Tôn giáo',
	'BỘ CÔNG AN',
	'MINISTRY OF PUBLIC SECURITY',
	'CỤC TRƯỞNG CỤC CẢNH SÁT',
	'QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI',
	'DIRECTOR GENERAL OF THE POLICE DEPARTMENT',
	'FOR ADMINISTRATIVE MANAGEMENT OF SOCIAL ORDER',
	'ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ',
	'GIÁM ĐỐC CA',
];

/** What tells the front … */
export const VIETNAM_FRONT_TITLES = [
	'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	'SOCIALIST REPUBLIC OF VIET NAM',
	'CĂN CƯỚC CÔNG DÂN',
	'CHỨNG MINH NHÂN DÂN',
	'Độc lập - Tự do - Hạnh phúc',
];

/** … and what tells the back. */
export const VIETNAM_BACK_TITLES = [
	'Ngón trỏ trái',
	'Ngón trỏ phải',
	'Đặc điểm nhận dạng',
	'Personal identification',
	'Dấu vết riêng và dị hình',
	'MINISTRY OF PUBLIC SECURITY',
	'DIRECTOR GENERAL OF THE POLICE DEPARTMENT',
];

export const VIETNAM_FRONT: readonly VietnamField[] = [
	'number',
	'full_name',
	'birth_date',
	'sex',
	'nationality',
	'origin_place',
	'residence_place',
	'expiry_date',
];

export const VIETNAM_BACK: readonly VietnamField[] = ['personal_identification', 'issue_date'];

/** Names in warnings, of what every front shows. */
export const VIETNAM_EXPECTED = {
	number: 'Card Number',
	full_name: 'Full Name',
	birth_date: 'Date of Birth',
} as const satisfies Partial<Record<VietnamField, string>>;
