/** Packages that are ES modules only: jest's own loader needs them as CommonJS. */
const ES_MODULES = ['p-limit', 'yocto-queue', '@imagemagick/magick-wasm', 'nanoid'];

/** Each worker of jest may start reading processes of its own, so few run at once. */
const WORKERS = 2;

/** Looked up in the context of a test these take most of the time of loops over pixels. */
const QUICK_GLOBALS = [
	...['Math', 'Number', 'Array', 'Object', 'Map', 'Set', 'String', 'Infinity'],
	...['Float32Array', 'Float64Array', 'Uint8Array', 'Uint8ClampedArray', 'Int32Array'],
];

const COMMON = {
	rootDir: __dirname,
	testEnvironment: 'node',
	sandboxInjectedGlobals: QUICK_GLOBALS,
	transform: {
		'^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.test.json', diagnostics: false }],
		'^.+\\.m?js$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.test.json', diagnostics: false }],
	},
	transformIgnorePatterns: [`node_modules/(?!(?:.*/node_modules/)?(?:${ES_MODULES.join('|')})/)`],
	modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.n8n-dev/'],
};

/** Slow tests against a packed package and a real n8n have npm scripts of their own. */
const SEPARATE = ['e2e', 'package'];

/** Whole documents read with all weights: they take as long as all other tests together. */
const READINGS = ['**/reader.test.ts', '**/*.local.test.ts'];

const inTest = (pattern) => `<rootDir>/test/${pattern}`;

const project = (displayName, testMatch, ignored = []) => ({
	...COMMON,
	displayName,
	testMatch,
	testPathIgnorePatterns: ['/node_modules/', ...ignored],
});

module.exports = {
	maxWorkers: WORKERS,
	// Readings take long while other work keeps the processors busy; a hung test ends all the same.
	testTimeout: 300_000,
	projects: [
		project(
			'unit',
			[inTest('**/*.test.ts')],
			[
				...SEPARATE.map((folder) => inTest(`${folder}/`)),
				'/reader\\.test\\.ts$',
				'\\.local\\.test\\.ts$',
			],
		),
		project('readings', READINGS.map(inTest)),
		...SEPARATE.map((folder) => project(folder, [inTest(`${folder}/**/*.test.ts`)])),
	],
};
