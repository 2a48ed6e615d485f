/**
 * Writes small ONNX files without a library: just the protobuf fields that a plain graph of
 * 32-bit floats needs. Field numbers: onnx.proto of the ONNX standard.
 */

const IR_VERSION = 8;
const OPSET = 13;
const FLOAT = 1;
const ATTRIBUTE = { float: 1, int: 2, string: 3, ints: 7 };

/**
 * @typedef {{name: string, dims: number[], data: Float32Array}} Weights
 * @typedef {{op: string, inputs: string[], output: string, attributes?: Record<string, number | string | number[]>}} Node
 * @param {{name: string, producer: string, nodes: Node[], weights: Weights[],
 *   input: {name: string, dims: (number | string)[]}, output: {name: string, dims: (number | string)[]}}} graph
 * @returns {Buffer}
 */
export function writeOnnx({ name, producer, nodes, weights, input, output }) {
	const graph = [
		...nodes.map((node, index) => message(1, encodeNode(node, `${node.op}_${index}`))),
		text(2, name),
		...weights.map((each) => message(5, encodeTensor(each))),
		message(11, encodeValue(input)),
		message(12, encodeValue(output)),
	];
	const opset = [text(1, ''), integer(2, OPSET)];
	return join([integer(1, IR_VERSION), text(2, producer), message(7, graph), message(8, opset)]);
}

function encodeNode({ op, inputs, output, attributes = {} }, name) {
	return [
		...inputs.map((each) => text(1, each)),
		text(2, output),
		text(3, name),
		text(4, op),
		...Object.entries(attributes).map(([key, value]) => message(5, encodeAttribute(key, value))),
	];
}

function encodeAttribute(name, value) {
	if (Array.isArray(value)) {
		return [text(1, name), ...value.map((each) => integer(8, each)), integer(20, ATTRIBUTE.ints)];
	}
	if (typeof value === 'string') {
		return [text(1, name), text(4, value), integer(20, ATTRIBUTE.string)];
	}
	if (Number.isInteger(value)) return [text(1, name), integer(3, value), integer(20, ATTRIBUTE.int)];
	const float = Buffer.alloc(4);
	float.writeFloatLE(value);
	return [text(1, name), join([varint((2 << 3) | 5), float]), integer(20, ATTRIBUTE.float)];
}

function encodeTensor({ name, dims, data }) {
	const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return [...dims.map((dim) => integer(1, dim)), integer(2, FLOAT), text(8, name), delimited(9, bytes)];
}

function encodeValue({ name, dims }) {
	const shape = dims.map((dim) =>
		message(1, [typeof dim === 'string' ? text(2, dim) : integer(1, dim)]),
	);
	const tensor = message(1, [integer(1, FLOAT), message(2, shape)]);
	return [text(1, name), message(2, [tensor])];
}

const join = (parts) => Buffer.concat(parts);
const message = (field, parts) => delimited(field, join(parts));
const text = (field, value) => delimited(field, Buffer.from(value));
const integer = (field, value) => join([varint(field << 3), varint(value)]);
const delimited = (field, bytes) => join([varint((field << 3) | 2), varint(bytes.length), bytes]);

function varint(value) {
	const bytes = [];
	let rest = value;
	while (rest > 127) {
		bytes.push((rest % 128) | 128);
		rest = Math.floor(rest / 128);
	}
	return Buffer.from([...bytes, rest]);
}
