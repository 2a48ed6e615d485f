import type { LoopbackCapability } from './capabilities';

/** Web Image OCR of the loopback cloud: two lines of an envelope. */
export const LOOPBACK_WEB_IMAGE: LoopbackCapability = {
	imageField: 'image',
	booleans: ['detect_direction', 'detect_font', 'detect_text_direction'],
	integers: [],
	choices: {},
	lists: { extract_type: ['contact_info', 'image_size'] },
	answer: answerWebImage,
};

const LINES = ['Lin Mei 13900000000', '8 Example Road, Nanshan District, Shenzhen, Guangdong'];

const FONTS = {
	font_list: ['Arial', 'Helvetica', 'Open Sans', 'Verdana', 'Georgia'],
	font_scores: [0.51, 0.22, 0.13, 0.09, 0.05],
};

const CONTACT = {
	name: 'Lin Mei',
	phone: '13900000000',
	province: 'Guangdong',
	city: 'Shenzhen',
	district: 'Nanshan',
	detail_address: '8 Example Road',
};

function answerWebImage(body: Readonly<Record<string, unknown>>): unknown {
	const asked = Array.isArray(body.extract_type) ? body.extract_type : [];
	const blocks = LINES.map((words, index) => ({
		words,
		confidence: 0.99,
		location: [
			[30, 40 + 50 * index],
			[530, 40 + 50 * index],
			[530, 72 + 50 * index],
			[30, 72 + 50 * index],
		],
		...(body.detect_font === true && FONTS),
	}));
	return {
		words_block_count: blocks.length,
		words_block_list: blocks,
		extracted_data: {
			...(asked.includes('contact_info') && { contact_info: CONTACT }),
			...(asked.includes('image_size') && { image_size: { height: 480, width: 640 } }),
		},
	};
}
