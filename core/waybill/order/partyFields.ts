import type { Party } from '../types';

type FieldNames = Readonly<
	Record<keyof Party | 'address' | 'surname' | 'givenName', readonly string[]>
>;

/**
 * Names under which the results of recognition, shops and tables hold what a waybill needs. The
 * first one that has a value counts.
 */
export const MAIN_FIELDS: FieldNames = {
	name: [
		'name',
		'receiver_name',
		'receiverName',
		'fullName',
		'full_name',
		'recipient',
		'姓名',
		'收件人',
	],
	company: ['company', 'receiver_company', 'receiverCompany', '公司'],
	phone: [
		...['phone', 'receiver_phone', 'receiverPhone', 'mobile', 'telephone', 'tel', 'phoneNumber'],
		...['phone_number', '电话', '手机', '手机号'],
	],
	province: ['province', 'receiver_province', 'receiverProvince', 'state', '省', '省份'],
	city: ['city', 'receiver_city', 'receiverCity', '市', '城市'],
	district: ['district', 'receiver_district', 'receiverDistrict', 'county', '区', '区县'],
	detail: ['detail_address', 'detail', 'detailAddress', 'street', '详细地址'],
	address: [
		...['address', 'receiver_address', 'receiverAddress', 'fullAddress', 'full_address', '地址'],
		...['收件地址', '收货地址'],
	],
	postalCode: ['postal_code', 'postalCode', 'postcode', 'zip', 'zipCode', '邮编'],
	country: ['country', 'countryCode', 'country_code'],
	surname: ['surname', 'lastName', 'last_name'],
	givenName: ['given_name', 'givenName', 'firstName', 'first_name'],
};

const prefixed = (names: readonly string[]): string[] =>
	names.flatMap((name) => [
		`sender_${name}`,
		`sender${name.charAt(0).toUpperCase()}${name.slice(1)}`,
	]);

/** The same of a sender that is named beside a receiver. */
export const SENDER_FIELDS: FieldNames = {
	name: [...prefixed(['name', 'fullName']), '寄件人', '发件人'],
	company: prefixed(['company']),
	phone: [...prefixed(['phone', 'mobile', 'tel']), '寄件电话', '寄件人电话'],
	province: prefixed(['province']),
	city: prefixed(['city']),
	district: prefixed(['district']),
	detail: prefixed(['detail_address', 'detail', 'street']),
	address: [...prefixed(['address']), '寄件地址', '发件地址'],
	postalCode: prefixed(['postal_code', 'postalCode']),
	country: prefixed(['country']),
	surname: [],
	givenName: [],
};

/** Where in a result the fields of a contact may lie, the likeliest first. */
export const MAIN_PLACES = [
	...['extracted_data.contact_info', 'result.extracted_data.contact_info', 'contact_info'],
	...['receiver', 'result', 'contact', ''],
] as const;

export const SENDER_PLACES = ['contact_details.sender', 'sender', 'result', ''] as const;

/** Where company and postal code may lie beside a contact. */
export const DETAIL_PLACES = ['contact_details', ''] as const;
