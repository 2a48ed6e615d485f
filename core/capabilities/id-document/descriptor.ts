import { CONFIDENCE_FIELD, PORTRAIT_IMAGE_FIELD, SIDE_FIELD } from '../cardFields';
import { CARD_LIMITS, CARD_MODELS } from '../cardLimits';
import { RETURN_PORTRAIT_IMAGE } from '../cardParameters';
import type { CapabilityDescriptor, ResultOf } from '../types';

/** ID Document OCR; facts from the cloud's interface description of `id-document`. */
export const idDocument = {
	id: 'id-document',
	displayName: 'ID Document OCR',
	summary:
		'Read identity cards, driving licences and passports of many countries into one set of fields',
	aliases: [
		...['OCR', 'Identity Card', 'ID Card', 'Driving License', 'Driver License', 'Passport'],
		...['KYC', 'Identification', 'Huawei'],
	],
	imageField: 'image',
	limits: { ...CARD_LIMITS, formats: ['JPEG', 'PNG', 'BMP', 'TIFF'], minSide: 100 },
	parameters: [
		{
			displayName: 'Countries or Regions',
			name: 'country_region',
			type: 'multiOptions',
			main: true,
			default: [],
			description:
				'Issuers to accept. All are accepted when none is chosen; naming them makes the reading surer.',
			options: [
				{ name: 'Albania', value: 'ALB' },
				{ name: 'Brazil', value: 'BRA' },
				{ name: 'Chile', value: 'CHL' },
				{ name: 'Hong Kong (China)', value: 'HKG' },
				{ name: 'India', value: 'IND' },
				{ name: 'Indonesia', value: 'IDN' },
				{ name: 'Malaysia', value: 'MYS' },
				{ name: 'Nigeria', value: 'NGA' },
				{ name: 'Pakistan', value: 'PAK' },
				{ name: 'Philippines', value: 'PHL' },
				{ name: 'Russia', value: 'RUS' },
				{ name: 'Taiwan (China)', value: 'TWN' },
				{ name: 'Thailand', value: 'THA' },
				{ name: 'Ukraine', value: 'UKR' },
				{ name: 'Vietnam', value: 'VNM' },
			],
		},
		{
			displayName: 'Kinds of Document',
			name: 'id_type',
			type: 'multiOptions',
			main: true,
			default: [],
			description: 'Kinds to accept. All are accepted when none is chosen.',
			options: [
				{ name: 'Driving License', value: 'DL' },
				{
					name: 'Identity Card',
					value: 'ID',
					description:
						'Identity cards and what serves as one, such as voter or social security cards',
				},
				{ name: 'Passport', value: 'PP' },
			],
		},
		RETURN_PORTRAIT_IMAGE,
	],
	resultType: 'object',
	fields: [
		{ name: 'country_region', label: 'Country or Region', type: 'string', example: 'PHL' },
		{ name: 'id_type', label: 'Kind of Document', type: 'string', example: 'ID' },
		SIDE_FIELD,
		{ name: 'first_name', label: 'Given Names', type: 'string', example: 'MINA ROSE' },
		{ name: 'last_name', label: 'Family Name', type: 'string', example: 'HARBOUR' },
		{ name: 'sex', label: 'Sex', type: 'string', example: 'F' },
		{ name: 'nationality', label: 'Nationality', type: 'string', example: 'PHL' },
		{ name: 'birth_date', label: 'Date of Birth', type: 'string', example: '1991-02-14' },
		{ name: 'issue_date', label: 'Date of Issue', type: 'string', example: '2024-06-18' },
		{ name: 'expiry_date', label: 'Date of Expiry', type: 'string', example: '2034-06-17' },
		{
			name: 'document_number',
			label: 'Document Number',
			type: 'string',
			example: '0112-4470352-6',
		},
		{ name: 'address', label: 'Address', type: 'string', example: '9 HARBOUR LANE, NORTHPORT' },
		{
			name: 'issuing_authority',
			label: 'Issuing Authority',
			type: 'string',
			example: 'NORTHPORT OFFICE',
		},
		PORTRAIT_IMAGE_FIELD,
		CONFIDENCE_FIELD,
	],
	category: 'card',
	simplified: [],
	twoSided: true,
	models: CARD_MODELS,
} as const satisfies CapabilityDescriptor;

export type IdDocumentResult = ResultOf<typeof idDocument.fields>;
