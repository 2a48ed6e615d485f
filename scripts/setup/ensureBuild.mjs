import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { SetupError } from '../models/setupError.mjs';
import { ROOT } from './root.mjs';
import { runCommand } from './runCommand.mjs';

/** What the build is made of. */
const SOURCES = ['core', 'nodes', 'credentials', 'cli', 'icons', 'models', 'package.json'];
const OTHER_SOURCES = ['types', 'gulpfile.js', 'tsconfig.json', 'package-lock.json'];

/** Written when a build is complete. */
const STAMP = '.cache/built';

/** Builds `dist/` unless it is newer than every source. @throws SetupError */
export async function ensureBuild() {
	const stamp = await stat(join(ROOT, STAMP)).catch(() => undefined);
	const main = await stat(join(ROOT, 'dist/package.json')).catch(() => undefined);
	if (stamp && main && (await newest(SOURCES.concat(OTHER_SOURCES))) < stamp.mtimeMs) {
		process.stdout.write('Build: up to date.\n');
		return;
	}
	process.stdout.write('Build: compiling and copying …\n');
	const gulp = join(ROOT, 'node_modules/gulp/bin/gulp.js');
	const { code, output } = await runCommand(process.execPath, [gulp, 'build'], {
		cwd: ROOT,
		quiet: 'building',
	});
	if (code !== 0) {
		const tail = output.trim().split('\n').slice(-30).join('\n');
		throw new SetupError(
			`The package could not be built:\n${tail}`,
			'Set right what is said above.',
		);
	}
	process.stdout.write('Build: done.\n');
}

/** The time of the latest change below the paths, in milliseconds. */
async function newest(paths) {
	const times = await Promise.all(paths.map((path) => newestOf(join(ROOT, path))));
	return Math.max(0, ...times);
}

async function newestOf(path) {
	const entry = await stat(path).catch(() => undefined);
	if (!entry) return 0;
	if (!entry.isDirectory()) return entry.mtimeMs;
	if (path.endsWith('training')) return 0;
	const names = await readdir(path);
	const times = await Promise.all(names.map((name) => newestOf(join(path, name))));
	return Math.max(0, ...times);
}
