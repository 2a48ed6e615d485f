import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { formatTable } from '../formatTable.mjs';

const load = createRequire(import.meta.url);

/**
 * How names and whole checks of the same person and of near strangers are judged, over invented
 * people of ten cultures. `node bench/commands/identity.mjs [people of each culture]`.
 *
 * @param {{people?: number, seed?: number, list?: boolean}} [series] `list` prints the pairs that
 *   are judged wrong
 * @returns {Promise<string>}
 */
export async function identity({ people = 100, seed = 7001, list = false } = {}) {
	load('../../test/generators/loadTypeScript.cjs');
	const { createChance } = load('../../test/generators/chance.ts');
	const { makeSeries, TRUE_KINDS, FALSE_KINDS } = load(
		'../../test/generators/identities/makePairs.ts',
	);
	const { judgePair } = load('../../test/generators/identities/judgePairs.ts');
	const { loadPinyin } = load('../../core/pinyin.ts');
	const pinyin = await loadPinyin();
	const pairs = makeSeries(createChance(seed, 'identity'), people);
	const start = process.cpuUsage();
	const judged = pairs.map((pair) => ({ pair, check: judgePair(pair, pinyin) }));
	const { user, system } = process.cpuUsage(start);
	const kinds = [...TRUE_KINDS, ...FALSE_KINDS];
	const byKind = kinds.map((kind) => rowOf(kind, judged.filter(({ pair }) => pair.kind === kind)));
	const cultures = [...new Set(pairs.map(({ culture }) => culture))];
	const byCulture = [true, false].flatMap((same) =>
		cultures.map((culture) =>
			rowOf(
				`${culture}, ${same ? 'same person' : 'strangers'}`,
				judged.filter(({ pair }) => pair.culture === culture && pair.same === same),
			),
		),
	);
	const head = ['pairs of', 'count', 'name: pass', 'review', 'fail', 'check: verified', 'review', 'rejected'];
	const perPair = ((user + system) / pairs.length / 1000).toFixed(2);
	const wrong = list ? judged.filter(isWrong).map(describe) : [];
	return [
		formatTable(head, byKind),
		formatTable(head, byCulture),
		`${pairs.length} pairs, ${perPair} ms of a processor each`,
		...wrong,
	].join('\n\n');
}

function rowOf(label, judged) {
	const share = (test) => {
		const count = judged.filter(({ check }) => test(check)).length;
		return judged.length === 0 ? '-' : `${((100 * count) / judged.length).toFixed(1)} %`;
	};
	const names = ['pass', 'review', 'fail'].map((verdict) =>
		share(({ rules }) => rules.name.verdict === verdict),
	);
	const decisions = ['verified', 'review', 'rejected'].map((decision) =>
		share((check) => check.decision === decision),
	);
	return [label, judged.length, ...names, ...decisions];
}

/** Kinds of pairs that should pass. */
const PLAIN = ['as printed', 'other order', 'title', 'other letters'];

function isWrong({ pair, check }) {
	const { verdict } = check.rules.name;
	if (!pair.same) return pair.kind !== 'namesake' && verdict !== 'fail';
	return verdict === 'fail' || PLAIN.includes(pair.kind) !== (verdict === 'pass');
}

function describe({ pair, check }) {
	const { family, given } = pair.document;
	const { verdict, score } = check.rules.name;
	return `${pair.culture}, ${pair.kind}: ${family} / ${given} - ${pair.expected.name}: ${verdict} ${score}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [count, ...switches] = process.argv.slice(2);
	const people = Number(count ?? 100);
	process.stdout.write(`${await identity({ people, list: switches.includes('--list') })}\n`);
}
