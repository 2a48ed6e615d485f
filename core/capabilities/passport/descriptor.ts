import { CONFIDENCE_FIELD } from '../cardFields';
import { CARD_LIMITS, CARD_MODELS } from '../cardLimits';
import type { CapabilityDescriptor, ResultOf } from '../types';

/** Passport OCR; facts from the cloud's interface description of `passport`. */
export const passport = {
	id: 'passport',
	displayName: 'Passport OCR',
	summary:
		'Read the page with the portrait: every field of a Chinese passport, the machine-readable zone of any other',
	aliases: ['OCR', 'MRZ', 'Travel Document', 'Machine-Readable Zone', 'KYC', 'ID', 'Huawei'],
	imageField: 'image',
	limits: CARD_LIMITS,
	parameters: [
		{
			displayName: 'Passport Of',
			name: 'country_code',
			type: 'options',
			main: true,
			default: '',
			description: 'How the passport is read',
			options: [
				{ name: 'Any Country', value: 'GENERAL', description: 'From the machine-readable zone' },
				{ name: 'Automatic', value: '', description: 'By what the picture shows' },
				{ name: 'China', value: 'CHN', description: 'All fields, in Latin and Chinese letters' },
			],
		},
	],
	resultType: 'object',
	fields: [
		{
			name: 'passport_type',
			label: 'Kind of Passport',
			type: 'string',
			optional: true,
			example: 'P',
		},
		{ name: 'country_code', label: 'Issuing Country', type: 'string', example: 'UTO' },
		{ name: 'passport_number', label: 'Passport Number', type: 'string', example: 'Q70451236' },
		{ name: 'nationality', label: 'Nationality', type: 'string', optional: true, example: 'UTO' },
		{ name: 'surname', label: 'Family Name', type: 'string', example: 'HARBOUR' },
		{ name: 'given_name', label: 'Given Names', type: 'string', example: 'MINA ROSE' },
		{ name: 'sex', label: 'Sex', type: 'string', example: 'F' },
		{ name: 'date_of_birth', label: 'Date of Birth', type: 'string', example: '1991-02-14' },
		{ name: 'date_of_expiry', label: 'Date of Expiry', type: 'string', example: '2034-06-17' },
		{
			name: 'date_of_issue',
			label: 'Date of Issue',
			type: 'string',
			optional: true,
			example: '2024-06-18',
		},
		{
			name: 'place_of_birth',
			label: 'Place of Birth',
			type: 'string',
			optional: true,
			example: 'HUNAN',
		},
		{
			name: 'place_of_issue',
			label: 'Place of Issue',
			type: 'string',
			optional: true,
			example: 'HUNAN',
		},
		{
			name: 'issuing_authority',
			label: 'Issuing Authority',
			type: 'string',
			optional: true,
			example: 'P.R.China',
		},
		{
			name: 'machine_code',
			label: 'Machine-Readable Line 1',
			type: 'string',
			optional: true,
			example: 'P<UTOHARBOUR<<MINA<ROSE<<<<<<<<<<<<<<<<<<<<<',
		},
		{
			name: 'machine_code2',
			label: 'Machine-Readable Line 2',
			type: 'string',
			optional: true,
			example: 'Q704512366UTO9102147F3406175<<<<<<<<<<<<<<02',
		},
		{
			name: 'extra_info',
			label: 'More',
			type: 'object',
			fields: [
				{
					name: 'local_language',
					label: 'In the Local Language',
					type: 'object',
					optional: true,
					fields: [
						{ name: 'name', label: 'Name', type: 'string', example: '林晓舟' },
						{ name: 'sex', label: 'Sex', type: 'string', example: '女' },
						{ name: 'place_of_birth', label: 'Place of Birth', type: 'string', example: '湖南' },
						{ name: 'place_of_issue', label: 'Place of Issue', type: 'string', example: '湖南' },
						{
							name: 'issuing_authority',
							label: 'Issuing Authority',
							type: 'string',
							example: '示范签发处',
						},
						{ name: 'nationality', label: 'Nationality', type: 'string', example: '中国' },
					],
				},
			],
		},
		CONFIDENCE_FIELD,
	],
	category: 'card',
	simplified: [],
	models: CARD_MODELS,
} as const satisfies CapabilityDescriptor;

export type PassportResult = ResultOf<typeof passport.fields>;
