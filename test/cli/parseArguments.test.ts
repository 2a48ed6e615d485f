import { parseArguments, type Command } from '../../cli/parseArguments';

const FILE = ['general-text', 'a.png'];

function parse(...args: string[]): Command {
	const command = parseArguments([...FILE, ...args]);
	if (command === 'help') throw new Error('help was not asked for');
	return command;
}

describe('arguments of the command line', () => {
	it('read files on this machine as JSON unless told otherwise', () => {
		const { capability, ...rest } = parse('b.pdf');
		expect(capability.id).toBe('general-text');
		expect(rest).toEqual({
			files: ['a.png', 'b.pdf'],
			engine: 'local',
			format: 'json',
			parameters: {},
			out: undefined,
			pages: undefined,
			password: undefined,
			fast: undefined,
		});
	});

	it('take every option, before and after the files', () => {
		const options = '--out answers --engine auto --pages 1-3,7 --password key --fast --format text';
		const expected = {
			out: 'answers',
			engine: 'auto',
			pages: '1-3,7',
			password: 'key',
			fast: true,
			format: 'text',
		};
		expect(parse(...options.split(' '))).toMatchObject(expected);
		expect(parseArguments([...options.split(' '), ...FILE])).toMatchObject(expected);
	});

	it.each([[[]], [['--help']], [['-h']], [['general-text', 'a.png', '--help']]])(
		'ask for help: %j',
		(args) => {
			expect(parseArguments(args)).toBe('help');
		},
	);

	it.each([
		['detect_direction=true', { detect_direction: true }],
		['quick_mode=false', { quick_mode: false }],
		['pdf_page_number=12', { pdf_page_number: 12 }],
		['language=de', { language: 'de' }],
		['language="de"', { language: '"de"' }],
	])('take a field with its type: %s', (setting, parameters) => {
		expect(parse('--set', setting).parameters).toEqual(parameters);
	});

	it('take several fields, the last of the same name', () => {
		const settings = ['language=de', 'quick_mode=true', 'language=zh'];
		expect(parse(...settings.flatMap((setting) => ['--set', setting])).parameters).toEqual({
			language: 'zh',
			quick_mode: true,
		});
	});

	it.each([
		[['palmistry', 'a.png'], 'palmistry'],
		[['general-text'], 'No file'],
		[[...FILE, '--engine', 'steam'], 'local, cloud, auto'],
		[[...FILE, '--format', 'xml'], 'json, text, markdown, xlsx, csv, pdf'],
		[[...FILE, '--format', 'xlsx'], '--format xlsx needs --out.'],
		[[...FILE, '--colour', 'red'], '--colour'],
		[[...FILE, '--out'], '--out'],
		[[...FILE, '--set', 'detect_direction'], 'name=value'],
		[[...FILE, '--set', '=true'], 'name=value'],
		[[...FILE, '--set', 'colour=red'], 'detect_direction'],
		[[...FILE, '--set', 'detect_direction=yes'], 'boolean'],
		[[...FILE, '--set', 'detect_direction='], 'boolean'],
		[[...FILE, '--set', 'pdf_page_number="2"'], 'number'],
		[[...FILE, '--set', 'pdf_page_number=null'], 'number'],
	])('refuse %j and say why', (args, said) => {
		expect(() => parseArguments(args)).toThrow(
			expect.objectContaining({
				kind: 'parameter',
				message: expect.stringContaining(said),
				description: expect.stringContaining('--help'),
			}),
		);
	});
});
