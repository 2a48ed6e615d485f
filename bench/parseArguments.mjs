import { parseArgs } from 'node:util';

/** Every command, with what it shows. */
const COMMANDS = {
	compare: 'time a picture and score, beside other engines (the default)',
	footprint: 'start-up time and peak memory, beside other engines',
	runtimes: 'WASM beside native: time, score, and a page of 30 lines',
	throughput: 'pictures a second with 1, 2 and 4 jobs at once',
	stall: 'longest stall of the event loop while 20 pictures are read',
	n8n: 'the same inside a real n8n, beside a workflow without this package',
	endurance: 'memory over 500 pictures in a row',
	series: 'score of drawn pages: lone digits, small beside large, watermarks, small print',
	cards: 'fields of machine-readable zones and time, beside other engines; time of cards',
	seals: 'seals and signatures found, read and erased on drawn pages, and false ones',
	tables: 'score of tables and time, beside RapidTable and img2table',
	scripts: 'score of lines and pages by script, beside Tesseract, which is told the language',
	turned: 'score of the pictures turned by 90, 180 and 270 degrees',
};

const OPTIONS = {
	command: { type: 'string', default: 'compare' },
	capability: { type: 'string', default: 'general-text' },
	take: { type: 'string', default: '12' },
	rounds: { type: 'string', default: '2' },
	peers: { type: 'string', default: 'ours,rapidocr,gutenye,tesseract' },
};

export const USAGE = `Usage: npm run bench -- <folder> [--command name] [--take ${OPTIONS.take.default}] [--rounds ${OPTIONS.rounds.default}]
                            [--peers ${OPTIONS.peers.default}]

<folder> holds <capability>/<name>.png or .jpg with <name>.json beside it ({"truth": {"lines": […]}}).

Commands:
${Object.entries(COMMANDS)
	.map(([name, meaning]) => `  ${name.padEnd(11)} ${meaning}`)
	.join('\n')}
`;

/**
 * @typedef {object} Wanted
 * @property {string} folder the picture set
 * @property {string} command
 * @property {string} capability the part of the set that is read
 * @property {number} take pictures at most
 * @property {number} rounds
 * @property {string[]} peers
 */

/**
 * @param {readonly string[]} args
 * @returns {Wanted | undefined} undefined where they cannot be understood
 */
export function parseArguments(args) {
	try {
		const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
		const [take, rounds] = [Number(values.take), Number(values.rounds)];
		if (positionals.length !== 1 || !Object.hasOwn(COMMANDS, values.command)) return undefined;
		if (!(take >= 1) || !(rounds >= 1)) return undefined;
		return { ...values, folder: positionals[0], take, rounds, peers: values.peers.split(',') };
	} catch {
		return undefined;
	}
}
