import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

import { findCycle, readImportGraph, type Edge } from './importGraph';

const root = join(__dirname, '../..');

/** The lists that ESLint takes its rules from as well. */
function readList(name: string): string[] {
	const source = readFileSync(join(root, 'scripts/rooms.mjs'), 'utf8');
	const [, body = ''] = new RegExp(`${name} = \\[([^\\]]*)\\]`).exec(source) ?? [];
	return [...body.matchAll(/'([^']+)'/g)].map(([, item]) => item!);
}

const ROOMS = readList('ROOMS');
const PURE_ROOMS = readList('PURE_ROOMS');
const HEAVY = readList('FOREIGN_MODULES').map((name) => name.replace('/**', '/'));

const edges = readImportGraph(root, ['core', 'nodes', 'credentials', 'cli']);
const roomOf = (path: string) => /^core\/([^/]+)\//.exec(path)?.[1];
const describeEdge = ({ from, to }: Edge) => `${from} -> ${to}`;
const find = (isForbidden: (edge: Edge) => boolean) => edges.filter(isForbidden).map(describeEdge);
const isHeavy = (to: string) => HEAVY.some((name) => to === name || to.startsWith(`${name}/`));

describe('the rooms of the house', () => {
	it('are all in the list that gives their order', () => {
		const folders = readdirSync(join(root, 'core'), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
		expect(ROOMS).toEqual(expect.arrayContaining(folders));
		expect(edges.length).toBeGreaterThan(100);
	});

	it('import only rooms above them', () => {
		const wrong = find(({ from, to }) => {
			const [room, other] = [roomOf(from), roomOf(to)];
			return !!room && !!other && ROOMS.indexOf(other) > ROOMS.indexOf(room);
		});
		expect(wrong).toEqual([]);
	});

	it('have a ground floor that imports no room', () => {
		const wrong = find(({ from, to }) => /^core\/[^/]+\.ts$/.test(from) && !!roomOf(to));
		expect(wrong).toEqual([]);
	});

	it('hold no circle of files that load each other', () => {
		expect(findCycle(edges.filter(({ atLoad }) => atLoad))).toBeUndefined();
	});

	it('know nothing of n8n, and the command line neither', () => {
		const wrong = find(
			({ from, to }) =>
				/^(core|cli)\//.test(from) && /^(n8n-|@n8n\/|nodes\/|credentials\/)/.test(to),
		);
		expect(wrong).toEqual([]);
	});

	it('are pure where they say so', () => {
		const builtin = (to: string) => to.startsWith('node:') || builtinModules.includes(to);
		const wrong = find(
			({ from, to, atLoad, lazy }) =>
				PURE_ROOMS.includes(roomOf(from) ?? '') && (atLoad || lazy) && (builtin(to) || isHeavy(to)),
		);
		expect(wrong).toEqual([]);
	});

	it('load heavy libraries inside functions only', () => {
		expect(find(({ to, atLoad }) => atLoad && isHeavy(to))).toEqual([]);
	});

	it('leave the readers to the worker', () => {
		const wrong = find(
			({ from, to, atLoad }) =>
				atLoad &&
				/^core\/capabilities\/(readers|[^/]+\/reader)\.ts$/.test(to) &&
				!/^core\/(capabilities\/readers\.ts|engine\/local\/)/.test(from),
		);
		expect(wrong).toEqual([]);
	});
});
