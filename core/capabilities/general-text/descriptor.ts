import { LANGUAGE_OPTIONS } from '../languageOptions';
import type { CapabilityDescriptor, ResultOf } from '../types';

/** General Text OCR; facts from the cloud's interface description of `general-text`. */
export const generalText = {
	id: 'general-text',
	displayName: 'General Text OCR',
	summary: 'Read all text of a picture, a scan or a PDF page, with positions and confidence',
	aliases: ['OCR', 'Text Recognition', 'Image to Text', 'Scan', 'PDF', 'Read Image', 'Huawei'],
	imageField: 'image',
	limits: {
		formats: ['PNG', 'JPEG', 'BMP', 'GIF', 'TIFF', 'WEBP', 'PCX', 'ICO', 'PDF', 'PSD'],
		maxBase64Bytes: 10_485_760,
		minSide: 15,
		maxSide: 30_000,
		maxPixels: 160_000_000,
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
			displayName: 'Language',
			name: 'language',
			type: 'options',
			main: true,
			default: 'auto',
			cloudDefault: null,
			description:
				'Language of the text. Automatic finds the letters of every line by itself; a language decides lines that are hard to read.',
			options: LANGUAGE_OPTIONS,
		},
		{
			displayName: 'Quick Mode',
			name: 'quick_mode',
			type: 'boolean',
			default: false,
			description:
				'Whether the picture holds one single line of text that fills more than half of it; it is then read faster',
		},
		{
			displayName: 'Return Characters',
			name: 'character_mode',
			type: 'boolean',
			default: false,
			description: 'Whether to return every single character with its position and confidence',
		},
		{
			displayName: 'Single Orientation',
			name: 'single_orientation_mode',
			type: 'boolean',
			default: false,
			description:
				'Whether all text runs the same way, which is read more exactly when that holds. Otherwise text that runs in several directions is read too.',
		},
		{
			displayName: 'PDF Page Number',
			name: 'pdf_page_number',
			type: 'number',
			default: 1,
			typeOptions: { minValue: 1 },
			description: 'Which page of a PDF to read, counted from 1',
		},
		{
			displayName: 'Return Markdown',
			name: 'return_markdown_result',
			type: 'boolean',
			default: false,
			description:
				'Whether to return all text as one string as well: pieces of a line joined by tabs, lines by line feeds',
		},
	],
	resultType: 'object',
	fields: [
		{ name: 'direction', label: 'Direction', type: 'number', example: 0 },
		{ name: 'words_block_count', label: 'Number of Blocks', type: 'integer', example: 1 },
		{
			name: 'words_block_list',
			label: 'Blocks',
			type: 'array<object>',
			fields: [
				{ name: 'words', label: 'Text', type: 'string', example: 'Invoice 2041' },
				{
					name: 'location',
					label: 'Location',
					type: 'quad',
					example: [
						[40, 32],
						[198, 32],
						[198, 60],
						[40, 60],
					],
				},
				{ name: 'confidence', label: 'Confidence', type: 'number', example: 0.9981 },
				{
					name: 'char_list',
					label: 'Characters',
					type: 'array<object>',
					when: 'character_mode',
					fields: [
						{ name: 'char', label: 'Character', type: 'string', example: 'I' },
						{
							name: 'char_location',
							label: 'Location',
							type: 'quad',
							example: [
								[40, 32],
								[52, 32],
								[52, 60],
								[40, 60],
							],
						},
						{ name: 'char_confidence', label: 'Confidence', type: 'number', example: 0.9992 },
					],
				},
			],
		},
		{
			name: 'markdown_result',
			label: 'Markdown',
			type: 'string',
			when: 'return_markdown_result',
			example: 'Invoice 2041\tPage 1\nTotal\t12.00',
		},
	],
	category: 'text',
	simplified: ['markdown_result'],
	models: [
		'detection-tiny',
		'recognition-small',
		'recognition-tiny',
		'recognition-multi-script',
		'page-orientation',
	],
} as const satisfies CapabilityDescriptor;

export type GeneralTextResult = ResultOf<typeof generalText.fields>;
