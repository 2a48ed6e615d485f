import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Workers load runtimes and weights, which takes long on a busy machine. */
jest.setTimeout(90_000);

interface Run {
	readonly dims: readonly number[];
	readonly values: readonly number[];
	readonly characters: number;
}

function runOn(runtime: 'native' | 'wasm'): Run {
	const script = join(__dirname, 'entries/runModel.js');
	const run = spawnSync(process.execPath, [script, runtime], { encoding: 'utf8' });
	if (run.status !== 0) throw new Error(`${run.stderr} (npm run setup fetches the weights)`);
	return JSON.parse(run.stdout) as Run;
}

it('both runtimes make the same of the same picture', () => {
	const native = runOn('native');
	const wasm = runOn('wasm');
	expect(native.dims).toEqual([1, 8, 6906]);
	expect(wasm.dims).toEqual(native.dims);
	expect(native.characters).toBe(6906);
	const apart = native.values.map((value, index) => Math.abs(value - (wasm.values[index] ?? 0)));
	expect(Math.max(...apart)).toBeLessThan(1e-3);
});
