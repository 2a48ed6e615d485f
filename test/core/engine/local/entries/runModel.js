// Runs one model on one runtime (argument 1) in a process of its own and prints what it made of
// stripes; the two runtimes may not meet in one process.
require('./registerTs');
const { createModels } = require('../../../../../core/engine/local/createModels.ts');
const {
	openNativeRuntime,
} = require('../../../../../core/engine/local/runtime/openNativeRuntime.ts');
const { openWasmRuntime } = require('../../../../../core/engine/local/runtime/openWasmRuntime.ts');

const OPEN = { native: openNativeRuntime, wasm: openWasmRuntime };

async function run() {
	const models = createModels(await OPEN[process.argv[2]](1));
	const data = Float32Array.from({ length: 3 * 48 * 64 }, (_, index) => ((index % 9) - 4) / 4);
	const [output] = await models.run('recognition-tiny', { data, dims: [1, 3, 48, 64] });
	const charset = await models.charset('recognition-tiny');
	const { dims } = output;
	process.stdout.write(
		JSON.stringify({ dims, values: [...output.data.subarray(0, 500)], characters: charset.length }),
	);
}

run().catch((caught) => {
	process.stderr.write(`${caught.message} ${caught.description ?? ''}`);
	process.exitCode = 1;
});
