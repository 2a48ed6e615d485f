const { createHash } = require('node:crypto');
const { spawn } = require('node:child_process');
const { mkdir, readFile, rm, writeFile } = require('node:fs/promises');
const { join } = require('node:path');

const { dest, parallel, series, src } = require('gulp');

const DIST = 'dist';

/** Written when a build is complete; the set-up compares its time with the sources. */
const STAMP = '.cache/built';

/** Without this gulp 5 reads files as UTF-8 text, which damages weights and pictures. */
const AS_BYTES = { encoding: false };

/** The WASM runtime of a package of 139 MB, of which these files are needed. */
const RUNTIME_FILES = [
	'ort.node.min.js',
	'ort-wasm-simd-threaded.mjs',
	'ort-wasm-simd-threaded.wasm',
].map((file) => `node_modules/onnxruntime-web/dist/${file}`);

async function clean() {
	await rm(STAMP, { force: true });
	await rm(DIST, { recursive: true, force: true });
}

async function stamp() {
	await mkdir('.cache', { recursive: true });
	await writeFile(STAMP, '');
}

function compile() {
	const compiler = require.resolve('typescript/bin/tsc');
	return run(process.execPath, [compiler, '--project', 'tsconfig.json']);
}

function copyIcons() {
	const folders = ['icons', 'nodes', 'credentials'].map((name) => `${name}/**/*.{png,svg}`);
	return src(folders, { ...AS_BYTES, allowEmpty: true, base: '.' }).pipe(dest(DIST));
}

function copySchemas() {
	return src('nodes/**/__schema__/**/*.json', { ...AS_BYTES, allowEmpty: true }).pipe(
		dest(join(DIST, 'nodes')),
	);
}

/** The files that the manifest names, from the cache or, for weights of our own, from models/. */
async function copyWeights() {
	for (const { folder, file } of await checkWeights()) {
		const target = dest(join(DIST, 'models'));
		await finished(src(join(folder, file), { ...AS_BYTES, base: folder }).pipe(target));
	}
}

function copyRuntime() {
	return src(RUNTIME_FILES, AS_BYTES).pipe(dest(join(DIST, 'runtime')));
}

async function checkWeights() {
	const { models, fonts } = JSON.parse(await readFile('models/manifest.json', 'utf8'));
	const wanted = [
		...models.flatMap((model) => [model, ...(model.charset ? [model.charset] : [])]),
		...fonts.flatMap((font) => [font, font.notice]),
	];
	return Promise.all(wanted.map(findFile));
}

async function findFile({ file, sha256 }) {
	for (const folder of ['models/.cache', 'models']) {
		const bytes = await readFile(join(folder, file)).catch(() => undefined);
		if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) {
			return { folder, file };
		}
	}
	throw new Error(`${file} is missing or damaged: run "npm run setup" first.`);
}

function run(command, args) {
	return new Promise((resolve, reject) => {
		spawn(command, args, { stdio: 'inherit' })
			.on('error', reject)
			.on('exit', (code) =>
				code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`)),
			);
	});
}

function finished(stream) {
	return new Promise((resolve, reject) => stream.on('finish', resolve).on('error', reject));
}

const copy = parallel(copyIcons, copySchemas, copyWeights, copyRuntime);

exports.clean = clean;
exports.copy = copy;
exports.build = series(clean, compile, copy, stamp);
exports.default = exports.build;
