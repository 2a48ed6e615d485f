/**
 * Makes `models/faceDetector/faceDetector.onnx` of the TinyFaceDetector in the npm package
 * `@vladmandic/face-api`, and compares it with the package's own computation on chance pictures.
 *
 * node scripts/convertFaceDetector.mjs [--check]    (--check: compare only, write nothing)
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

import { writeOnnx } from './models/writeOnnx.mjs';

const require = createRequire(import.meta.url);
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = join(ROOT, 'models/faceDetector/faceDetector.onnx');
const PACKAGE = join(ROOT, 'node_modules/@vladmandic/face-api');
const WEIGHTS = join(PACKAGE, 'model/tiny_face_detector_model');

/** Of the network's colours; the package takes these off and divides by 255. */
const MEAN_RGB = [117.001, 114.697, 97.404];

/** Slope of the leaky rectifier under zero. */
const LEAK = 0.10000000149011612;

/** Largest difference between both computations, in the units of the raw output (about -10..10). */
const TOLERANCE = 1e-3;

const SIDES = [128, 224, 416];

function readWeights() {
	const [{ weights }] = JSON.parse(readFileSync(`${WEIGHTS}-weights_manifest.json`, 'utf8'));
	const bytes = readFileSync(`${WEIGHTS}.bin`);
	let at = 0;
	return new Map(
		weights.map(({ name, shape, quantization: { scale, min } }) => {
			const size = shape.reduce((a, b) => a * b, 1);
			const data = Float32Array.from(bytes.subarray(at, at + size), (value) => value * scale + min);
			at += size;
			return [name, { shape, data }];
		}),
	);
}

/** [height, width, in, out] to [out, in, height, width]; `order` picks the input channels. */
function turnFilter({ shape: [height, width, inputs, outputs], data }, order) {
	const out = new Float32Array(data.length);
	for (let o = 0; o < outputs; o++)
		for (let i = 0; i < inputs; i++)
			for (let p = 0; p < height * width; p++)
				out[(o * inputs + i) * height * width + p] =
					data[(p * inputs + (order?.[i] ?? i)) * outputs + o];
	return { dims: [outputs, inputs, height, width], data: out };
}

/** [height, width, channels, 1] to [channels, 1, height, width]. */
function turnDepthwise({ shape: [height, width, channels], data }) {
	const out = new Float32Array(data.length);
	for (let c = 0; c < channels; c++)
		for (let p = 0; p < height * width; p++) out[c * height * width + p] = data[p * channels + c];
	return { dims: [channels, 1, height, width], data: out };
}

function buildGraph(source) {
	const nodes = [];
	const weights = [];
	let last = 'image';
	const add = (op, extra, attributes) => {
		const output = `${op}_${nodes.length}`;
		nodes.push({ op, inputs: [last, ...extra], output, attributes });
		last = output;
	};
	const keep = (name, tensor) => {
		weights.push({ name, ...tensor });
		return name;
	};
	const biasOf = (layer) => {
		const { shape, data } = source.get(`${layer}/bias`);
		return keep(`${layer}/bias`, { dims: shape, data });
	};
	const around = { pads: [1, 1, 1, 1] };
	// Blue comes first as in all other models of this package.
	const first = turnFilter(source.get('conv0/filters'), [2, 1, 0]);
	add('Conv', [keep('conv0/filters', first), biasOf('conv0')], {});
	add('LeakyRelu', [], { alpha: LEAK });
	for (let layer = 1; layer <= 5; layer++) {
		const step = 2;
		add('MaxPool', [], { kernel_shape: [2, 2], strides: [step, step], auto_pad: 'SAME_UPPER' });
		const name = `conv${layer}`;
		const depthwise = turnDepthwise(source.get(`${name}/depthwise_filter`));
		const [group] = depthwise.dims;
		add('Conv', [keep(`${name}/depthwise`, depthwise)], { ...around, group });
		const pointwise = turnFilter(source.get(`${name}/pointwise_filter`));
		add('Conv', [keep(`${name}/pointwise`, pointwise), biasOf(name)], {});
		add('LeakyRelu', [], { alpha: LEAK });
	}
	add('MaxPool', [], { kernel_shape: [2, 2], strides: [1, 1], auto_pad: 'SAME_UPPER' });
	add(
		'Conv',
		[keep('conv8/filters', turnFilter(source.get('conv8/filters'))), biasOf('conv8')],
		{},
	);
	return {
		name: 'tiny-face-detector',
		producer: 'scripts/convertFaceDetector.mjs',
		nodes,
		weights,
		input: { name: 'image', dims: ['n', 3, 'h', 'w'] },
		output: { name: last, dims: ['n', 25, 'rows', 'columns'] },
	};
}

/** Chance, but the same on every run. */
function chancePixels(count) {
	let state = 12345;
	return Float32Array.from({ length: count }, () => {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		return (state >>> 16) & 255;
	});
}

/** The package's build for browsers, in a context without `process`: there it needs no add-on. */
function openPackage() {
	const names = ['TextEncoder', 'TextDecoder', 'performance', 'setTimeout', 'clearTimeout'];
	const arrays = ['Float32Array', 'Int32Array', 'Uint8Array', 'ArrayBuffer', 'Uint8ClampedArray'];
	const sandbox = Object.fromEntries([...names, ...arrays].map((name) => [name, globalThis[name]]));
	const context = createContext({ ...sandbox, console: { log() {}, warn() {} } });
	context.self = context;
	runInContext(readFileSync(join(PACKAGE, 'dist/face-api.js'), 'utf8'), context);
	return context.faceapi;
}

async function compare(onnx) {
	const faceapi = openPackage();
	const { tf } = faceapi;
	tf.env().setPlatform('here', { isTypedArray: ArrayBuffer.isView, now: () => performance.now() });
	const Nothing = class {};
	faceapi.env.setEnv({ Canvas: Nothing, Image: Nothing, ImageData: Nothing, Video: Nothing });
	await tf.setBackend('cpu');
	await tf.ready();
	const net = new faceapi.TinyFaceDetector();
	const map = {};
	for (const [name, { shape, data }] of readWeights()) map[name] = tf.tensor(data, shape);
	net.loadFromWeightMap(map);
	const { InferenceSession, Tensor } = require('onnxruntime-node');
	const session = await InferenceSession.create(onnx);
	for (const side of SIDES) {
		const pixels = chancePixels(side * side * 3);
		const theirs = await net.forward(tf.tensor(pixels, [side, side, 3]), side);
		const [, rows, columns] = theirs.shape;
		const expected = theirs.dataSync();
		const planes = new Float32Array(pixels.length);
		for (let p = 0; p < side * side; p++)
			for (let c = 0; c < 3; c++)
				planes[(2 - c) * side * side + p] = (pixels[3 * p + c] - MEAN_RGB[c]) / 255;
		const input = new Tensor('float32', planes, [1, 3, side, side]);
		const [{ data, dims }] = Object.values(await session.run({ image: input }));
		if (dims[2] !== rows || dims[3] !== columns)
			throw new Error(`${dims} is not ${rows}x${columns}`);
		let worst = 0;
		for (let p = 0; p < rows * columns; p++)
			for (let c = 0; c < 25; c++)
				worst = Math.max(worst, Math.abs(data[c * rows * columns + p] - expected[p * 25 + c]));
		process.stdout.write(`${side} px: ${rows}x${columns} cells, largest difference ${worst}\n`);
		if (!(worst < TOLERANCE)) throw new Error('The converted network computes something else.');
	}
}

const onnx = writeOnnx(buildGraph(readWeights()));
await compare(onnx);
if (!process.argv.includes('--check')) {
	mkdirSync(dirname(TARGET), { recursive: true });
	writeFileSync(TARGET, onnx);
}
const sha256 = createHash('sha256').update(onnx).digest('hex');
process.stdout.write(`${onnx.length} bytes, sha256 ${sha256}\n`);
