import type { CapabilityDescriptor, ResultOf } from '../types';

/** Web Image OCR; facts from the cloud's interface description of `web-image`. */
export const webImage = {
	id: 'web-image',
	displayName: 'Web Image OCR',
	summary:
		'Read screenshots, shop pictures, business cards and envelopes, and pick out contact data',
	aliases: ['OCR', 'Screenshot', 'Business Card', 'Contact', 'Address', 'Envelope', 'Huawei'],
	imageField: 'image',
	limits: {
		formats: ['JPEG', 'PNG', 'BMP', 'TIFF', 'TGA', 'WEBP', 'ICO', 'PCX', 'GIF'],
		maxBase64Bytes: 10_485_760,
		minSide: 15,
		maxSide: 30_000,
	},
	parameters: [
		{
			displayName: 'Detect Direction',
			name: 'detect_direction',
			type: 'boolean',
			main: true,
			default: true,
			cloudDefault: false,
			description:
				'Whether to measure how the picture is turned (any angle) and read it upright. Switch it off for pictures that are known to be upright.',
		},
		{
			displayName: 'Extract',
			name: 'extract_type',
			type: 'multiOptions',
			main: true,
			default: ['contact_info'],
			cloudDefault: [],
			description: 'What to pick out of the picture beside its text',
			options: [
				{
					name: 'Contact Data',
					value: 'contact_info',
					description: 'Name, phone and address of a person, the recipient where there are two',
				},
				{ name: 'Image Size', value: 'image_size', description: 'Width and height in pixels' },
			],
		},
		{
			displayName: 'Detect Font',
			name: 'detect_font',
			type: 'boolean',
			default: false,
			description:
				'Whether to name five likely fonts for every block. The local engine estimates them from the weight, contrast and pitch of the strokes, so only the kind of font can be relied on.',
		},
		{
			displayName: 'Detect Text Direction',
			name: 'detect_text_direction',
			type: 'boolean',
			default: true,
			description:
				'Whether to check the direction of every single block. Switch it off where all text is upright and horizontal.',
		},
	],
	resultType: 'object',
	fields: [
		{ name: 'words_block_count', label: 'Number of Blocks', type: 'integer', example: 1 },
		{
			name: 'words_block_list',
			label: 'Blocks',
			type: 'array<object>',
			fields: [
				{ name: 'words', label: 'Text', type: 'string', example: 'Ann Example' },
				{ name: 'confidence', label: 'Confidence', type: 'number', example: 0.9934 },
				{
					name: 'location',
					label: 'Location',
					type: 'quad',
					example: [
						[30, 40],
						[190, 40],
						[190, 72],
						[30, 72],
					],
				},
				{
					name: 'font_list',
					label: 'Fonts',
					type: 'array<string>',
					when: 'detect_font',
					example: ['Arial', 'Helvetica', 'Verdana', 'Open Sans', 'Courier New'],
				},
				{
					name: 'font_scores',
					label: 'Font Scores',
					type: 'array<number>',
					when: 'detect_font',
					example: [0.41, 0.27, 0.16, 0.11, 0.05],
				},
			],
		},
		{
			name: 'extracted_data',
			label: 'Extracted Data',
			type: 'object',
			fields: [
				{
					name: 'contact_info',
					label: 'Contact Data',
					type: 'object',
					optional: true,
					fields: [
						{ name: 'name', label: 'Name', type: 'string', example: 'Ann Example' },
						{ name: 'phone', label: 'Phone', type: 'string', example: '+44 20 7946 0018' },
						{ name: 'province', label: 'Province', type: 'string', example: '' },
						{ name: 'city', label: 'City', type: 'string', example: '' },
						{ name: 'district', label: 'District', type: 'string', example: '' },
						{
							name: 'detail_address',
							label: 'Rest of the Address',
							type: 'string',
							example: '4 Harbour Lane, Northport, NP1 2AB',
						},
					],
				},
				{
					name: 'image_size',
					label: 'Image Size',
					type: 'object',
					optional: true,
					fields: [
						{ name: 'height', label: 'Height', type: 'integer', example: 480 },
						{ name: 'width', label: 'Width', type: 'integer', example: 640 },
					],
				},
			],
		},
	],
	category: 'text',
	simplified: ['extracted_data'],
	extras: [
		{
			name: 'contact_details',
			label: 'Contact Details',
			type: 'object',
			fields: [
				{ name: 'company', label: 'Company', type: 'string' },
				{ name: 'title', label: 'Title', type: 'string' },
				{ name: 'phones', label: 'Phones', type: 'array<string>' },
				{ name: 'faxes', label: 'Faxes', type: 'array<string>' },
				{ name: 'emails', label: 'E-Mail Addresses', type: 'array<string>' },
				{ name: 'websites', label: 'Web Sites', type: 'array<string>' },
				{ name: 'postal_code', label: 'Postal Code', type: 'string' },
				{
					name: 'sender',
					label: 'Sender',
					type: 'object',
					fields: [
						{ name: 'name', label: 'Name', type: 'string' },
						{ name: 'phone', label: 'Phone', type: 'string' },
						{ name: 'address', label: 'Address', type: 'string' },
					],
				},
			],
		},
	],
	models: [
		'detection-tiny',
		'recognition-small',
		'recognition-tiny',
		'recognition-multi-script',
		'page-orientation',
	],
} as const satisfies CapabilityDescriptor;

export type WebImageResult = ResultOf<typeof webImage.fields>;
