import type { Chance } from '../chance';

const SURNAMES = [
	...['NGUYỄN', 'TRẦN', 'LÊ', 'PHẠM', 'HOÀNG', 'HUỲNH', 'PHAN', 'VŨ', 'VÕ', 'ĐẶNG', 'BÙI'],
	...['ĐỖ', 'HỒ', 'NGÔ', 'DƯƠNG', 'LÝ', 'ĐINH', 'TRỊNH', 'LƯƠNG', 'MAI', 'TẠ', 'QUÁCH'],
];
const MEN = [
	...['VĂN HÙNG', 'MINH ĐỨC', 'QUỐC BẢO', 'HỮU NGHĨA', 'CÔNG THÀNH', 'ANH TUẤN', 'GIA HUY'],
	...[
		'TRỌNG NHÂN',
		'XUÂN TRƯỜNG',
		'THẾ VINH',
		'ĐÌNH PHÚC',
		'HOÀNG LONG',
		'NHẬT QUANG',
		'TUẤN KIỆT',
	],
];
const WOMEN = [
	...['THỊ HOA', 'THỊ MỸ DUYÊN', 'NGỌC ÁNH', 'THU HẰNG', 'THỊ BÍCH PHƯỢNG', 'THÙY LINH'],
	...['THỊ KIM CHI', 'KHÁNH VY', 'THỊ THANH THỦY', 'HỒNG NHUNG', 'MAI ANH', 'THỊ ÚT', 'BẢO TRÂN'],
];

/** Code of the province in the number, its name, districts with communes. */
const PLACES: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
	[
		'001',
		'Hà Nội',
		[
			['Hàng Bạc', 'Hoàn Kiếm'],
			['Dịch Vọng Hậu', 'Cầu Giấy'],
			['Tân Dân', 'Sóc Sơn'],
		],
	],
	[
		'079',
		'TP. Hồ Chí Minh',
		[
			['Phường 4', 'Gò Vấp'],
			['Bến Nghé', 'Quận 1'],
			['Tân Phú Trung', 'Củ Chi'],
		],
	],
	[
		'048',
		'Đà Nẵng',
		[
			['Hòa Minh', 'Liên Chiểu'],
			['Thạch Thang', 'Hải Châu'],
		],
	],
	[
		'049',
		'Quảng Nam',
		[
			['Điện Phước', 'Điện Bàn'],
			['Tam Xuân 1', 'Núi Thành'],
		],
	],
	[
		'072',
		'Tây Ninh',
		[
			['An Hòa', 'Trảng Bàng'],
			['Thạnh Đức', 'Gò Dầu'],
		],
	],
	[
		'038',
		'Thanh Hóa',
		[
			['Quảng Thọ', 'Sầm Sơn'],
			['Hoằng Lộc', 'Hoằng Hóa'],
		],
	],
	[
		'040',
		'Nghệ An',
		[
			['Nghi Phú', 'Vinh'],
			['Diễn Kỷ', 'Diễn Châu'],
		],
	],
	[
		'036',
		'Nam Định',
		[
			['Xuân Trung', 'Xuân Trường'],
			['Yên Phú', 'Ý Yên'],
		],
	],
	[
		'092',
		'Cần Thơ',
		[
			['An Khánh', 'Ninh Kiều'],
			['Trường Long', 'Phong Điền'],
		],
	],
	[
		'046',
		'Thừa Thiên Huế',
		[
			['Thuận Hòa', 'Huế'],
			['Phú Đa', 'Phú Vang'],
		],
	],
];

const HOUSES = [
	...['Tổ 22', 'Thôn Đông', 'Xóm 5', '211/5 Lê Lợi', 'Số 18 Ngõ 6', 'Ấp Mỹ Thuận', 'KP 3'],
	...['45 Nguyễn Trãi', 'Khối 7', 'TDP Số 2', '12A Trần Hưng Đạo'],
];

const MARKS = [
	...['Nốt ruồi C:0,5cm trên trước mép phải', 'Sẹo chấm C:1,5cm dưới trước đuôi mắt trái'],
	...['Nốt ruồi C:1cm sau cánh mũi trái', 'Sẹo dài 2cm C:3cm trên đầu lông mày phải'],
];

const OFFICERS = ['Trịnh Quang Bảo', 'Lê Đức Mẫu', 'Phạm Hữu Thử', 'Nguyễn Văn Ví Dụ'];

export interface VietnamesePerson {
	readonly sex: 'M' | 'F';
	readonly name: string;
	readonly provinceCode: string;
	/** Commune, district, province of origin. */
	readonly origin: readonly [string, string, string];
	/** House, commune, district, province of residence. */
	readonly residence: readonly [string, string, string, string];
	readonly marks: string;
	readonly officer: string;
}

export function chooseVietnamese(chance: Chance): VietnamesePerson {
	const sex = chance.may(0.5) ? 'F' : 'M';
	const [code, province, communes] = chance.pick(PLACES);
	const [, home, homes] = chance.pick(PLACES);
	const [commune, district] = chance.pick(communes);
	const [homeCommune, homeDistrict] = chance.pick(homes);
	return {
		sex,
		name: `${chance.pick(SURNAMES)} ${chance.pick(sex === 'F' ? WOMEN : MEN)}`,
		provinceCode: code,
		origin: [commune, district, province],
		residence: [chance.pick(HOUSES), homeCommune, homeDistrict, home],
		marks: chance.pick(MARKS),
		officer: chance.pick(OFFICERS),
	};
}
