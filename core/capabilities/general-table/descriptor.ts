import type { CapabilityDescriptor, ResultOf } from '../types';

const QUAD = [
	[60, 70],
	[210, 70],
	[210, 110],
	[60, 110],
] as const;

/** General Table OCR; facts from the cloud's interface description of `general-table`. */
export const generalTable = {
	id: 'general-table',
	displayName: 'General Table OCR',
	summary: 'Read the tables of a picture, cell by cell, and the text around them',
	aliases: ['OCR', 'Table Recognition', 'Spreadsheet', 'Excel', 'XLSX', 'Form', 'Scan', 'Huawei'],
	imageField: 'image',
	limits: {
		formats: ['PNG', 'JPEG', 'BMP', 'TIFF'],
		maxBase64Bytes: 10_485_760,
		minSide: 15,
		maxSide: 8192,
	},
	parameters: [
		{
			displayName: 'Return Positions',
			name: 'return_text_location',
			type: 'boolean',
			default: false,
			description:
				'Whether to return the corners of cells and of text; cells then list their pieces of text one by one',
		},
		{
			displayName: 'Return Characters',
			name: 'return_char_location',
			type: 'boolean',
			default: false,
			description:
				'Whether to return every character of a cell with its corners. Needs Return Positions.',
		},
		{
			displayName: 'Return Confidence',
			name: 'return_confidence',
			type: 'boolean',
			default: false,
			description: 'Whether to return how sure the text is',
		},
		{
			displayName: 'Return Excel',
			name: 'return_excel',
			type: 'boolean',
			default: false,
			description:
				'Whether to return everything as one workbook (XLSX) as well, with merged cells kept',
		},
		{
			displayName: 'Return Rectification Matrix',
			name: 'return_rectification_matrix',
			type: 'boolean',
			default: false,
			description: 'Whether to return the perspective matrix that straightens the picture',
		},
		{
			displayName: 'Ruled Tables Only',
			name: 'with_borders',
			type: 'boolean',
			main: true,
			default: false,
			description:
				'Whether the tables of the picture all have ruled lines; only those are looked for then. Otherwise tables without lines are found too.',
		},
	],
	resultType: 'object',
	fields: [
		{ name: 'words_region_count', label: 'Number of Areas', type: 'integer', example: 1 },
		{
			name: 'words_region_list',
			label: 'Areas',
			type: 'array<object>',
			fields: [
				{ name: 'type', label: 'Kind', type: 'string', example: 'table' },
				{ name: 'words_block_count', label: 'Number of Blocks', type: 'integer', example: 1 },
				{
					name: 'words_block_list',
					label: 'Blocks',
					type: 'array<object>',
					fields: [
						{
							name: 'words',
							label: 'Text',
							type: 'string',
							example: 'Paper A4',
							optional: true,
						},
						{
							name: 'confidence',
							label: 'Confidence',
							type: 'number',
							when: 'return_confidence',
							example: 0.9937,
						},
						{
							name: 'location',
							label: 'Location',
							type: 'quad',
							when: 'return_text_location',
							optional: true,
							example: QUAD,
						},
						{
							name: 'words_list',
							label: 'Pieces',
							type: 'array<object>',
							when: 'return_text_location',
							optional: true,
							fields: [
								{ name: 'words', label: 'Text', type: 'string', example: 'Paper A4' },
								{
									name: 'confidence',
									label: 'Confidence',
									type: 'number',
									when: 'return_confidence',
									example: 0.9937,
								},
								{ name: 'location', label: 'Location', type: 'quad', example: QUAD },
								{
									name: 'char_list',
									label: 'Characters',
									type: 'array<object>',
									when: 'return_char_location',
									fields: [
										{ name: 'char', label: 'Character', type: 'string', example: 'P' },
										{
											name: 'char_confidence',
											label: 'Confidence',
											type: 'number',
											example: 0.9992,
										},
										{ name: 'char_location', label: 'Location', type: 'quad', example: QUAD },
									],
								},
							],
						},
						{
							name: 'rows',
							label: 'Rows',
							type: 'array<integer>',
							optional: true,
							example: [1],
						},
						{
							name: 'columns',
							label: 'Columns',
							type: 'array<integer>',
							optional: true,
							example: [0],
						},
						{
							name: 'cell_location',
							label: 'Cell Location',
							type: 'quad',
							when: 'return_text_location',
							optional: true,
							example: QUAD,
						},
					],
				},
			],
		},
		{
			name: 'excel',
			label: 'Workbook',
			type: 'string',
			when: 'return_excel',
			example: 'UEsDBBQAAAAIA',
		},
		{
			name: 'rectification_matrix',
			label: 'Rectification Matrix',
			type: 'array<number>',
			when: 'return_rectification_matrix',
			example: [1, 0, 0, 0, 1, 0, 0, 0, 1],
		},
	],
	category: 'text',
	simplified: ['words_region_list', 'excel', 'rectification_matrix'],
	extras: [
		{
			name: 'tables',
			label: 'Tables',
			type: 'array<object>',
			fields: [
				{
					name: 'rows',
					label: 'Rows',
					type: 'array<object>',
					fields: [
						{
							name: 'cells',
							label: 'Cells',
							type: 'array<string>',
							example: ['Paper A4', '12'],
						},
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

export type GeneralTableResult = ResultOf<typeof generalTable.fields>;
