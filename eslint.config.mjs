import { configWithoutCloudSupport } from '@n8n/node-cli/eslint';

import { FOREIGN_MODULES, PURE_ROOMS, ROOMS } from './scripts/rooms.mjs';

/** Modules with an effect or a clock: files, sockets, processes, threads. */
const NODE_MODULES = {
	group: ['node:*'],
	message: 'A pure room knows no files, network or clock.',
};

/** Every node module under its old name, so that leaving out `node:` is no way around the rule. */
const OLD_NODE_NAMES = [
	...['fs', 'fs/promises', 'path', 'os', 'url', 'http', 'https', 'net', 'tls', 'dns', 'zlib'],
	...['crypto', 'child_process', 'worker_threads', 'stream', 'util', 'events', 'perf_hooks'],
].map((name) => ({ name, message: `Write 'node:${name}'.` }));

const NO_N8N = {
	group: ['n8n-*', '@n8n/*'],
	message: 'core/ and cli/ run without n8n; what n8n needs belongs in nodes/.',
};

/** Heavy or native modules: a type may be imported anywhere, the code only inside a function. */
const NO_HEAVY = {
	group: FOREIGN_MODULES,
	allowTypeImports: true,
	message: 'Load it inside the function of the worker that needs it: the package must load fast.',
};

const NO_READERS = {
	group: ['**/capabilities/readers', '**/capabilities/*/reader'],
	allowTypeImports: true,
	message: 'Readers run in the worker; hand over a job instead.',
};

const restrictImports = (patterns) => ({
	'@typescript-eslint/no-restricted-imports': ['error', { paths: OLD_NODE_NAMES, patterns }],
});

/** The rooms below `room` in the order of the house, as import patterns. */
function roomsBelow(room) {
	const below = ROOMS.slice(ROOMS.indexOf(room) + 1);
	return {
		group: below.flatMap((name) => [`**/core/${name}/**`, `../${name}/**`, `../../${name}/**`]),
		message: `core/${room} imports only rooms above it; see docs/ARCHITECTURE.md.`,
	};
}

const rooms = ROOMS.map((room) => ({
	files: [`core/${room}/**/*.ts`],
	rules: restrictImports([
		NO_N8N,
		NO_HEAVY,
		...(room === ROOMS.at(-1) ? [] : [roomsBelow(room)]),
		...(PURE_ROOMS.includes(room) ? [NODE_MODULES] : []),
	]),
}));

/** Names that would give a pure room a clock, chance, the network or the process. */
const IMPURE_GLOBALS = [
	...['process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance'],
].map((name) => ({ name, message: 'A pure room knows no clock, network or process.' }));

export default [
	{
		ignores: [
			...['dist/**', 'node_modules/**', '.n8n-dev/**', 'coverage/**', 'models/**', '.cache/**'],
		],
	},
	...configWithoutCloudSupport,
	{
		rules: {
			'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
			'no-unused-vars': 'error',
			'prefer-const': 'error',
			eqeqeq: 'error',
		},
	},
	{
		files: ['**/*.ts'],
		rules: {
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', 3],
			// TypeScript's own rule below knows types.
			'no-unused-vars': 'off',
			'@typescript-eslint/no-unused-vars': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'import-x/order': [
				'error',
				{
					groups: ['builtin', 'external', ['parent', 'sibling', 'index']],
					'newlines-between': 'ignore',
				},
			],
		},
	},
	{
		files: ['core/*.ts', 'cli/**/*.ts'],
		rules: restrictImports([NO_N8N, NO_HEAVY]),
	},
	...rooms,
	{
		files: PURE_ROOMS.map((room) => `core/${room}/**/*.ts`),
		rules: { 'no-restricted-globals': ['error', ...IMPURE_GLOBALS] },
	},
	{
		files: ['nodes/**/*.ts', 'credentials/**/*.ts'],
		rules: restrictImports([NO_HEAVY, NO_READERS]),
	},
	...exceptions(),
];

/**
 * Rules of n8n that do not fit this package, each with its reason. Beyond these, `package.json`
 * has no `repository` as long as the public address is not settled; no rule here asks for it.
 */
function exceptions() {
	return [
		{
			files: ['package.json'],
			rules: {
				// Reading on the user's own machine needs a model runtime and decoders. It costs the
				// "verified" mark, so the package is for self-hosted n8n.
				'@n8n/community-nodes/no-runtime-dependencies': 'off',
			},
		},
		{
			files: ['core/**/*.ts', 'cli/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
			rules: {
				// n8n's error classes are not known outside nodes/: these throw OcrError.
				'@n8n/community-nodes/require-node-api-error': 'off',
			},
		},
		{
			files: ['core/intake/**/*.ts'],
			rules: {
				// Files are told apart by control characters, among other bytes.
				'no-control-regex': 'off',
			},
		},
		{
			files: ['core/engine/**/*.ts'],
			rules: {
				// Inference blocks its thread, so it lives in child processes.
				'@n8n/community-nodes/no-dangerous-functions': 'off',
			},
		},
		{
			files: ['test/**/*.ts', 'bench/**/*.ts'],
			rules: {
				'@typescript-eslint/no-non-null-assertion': 'off',
				'max-lines-per-function': 'off',
				'max-params': 'off',
				// Tests start n8n and the command line as a user would.
				'@n8n/community-nodes/no-dangerous-functions': 'off',
				// Invented keys, to check how they are used.
				'@n8n/community-nodes/no-hardcoded-secrets': 'off',
			},
		},
	];
}
