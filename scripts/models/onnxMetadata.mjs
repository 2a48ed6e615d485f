/**
 * Reads one entry of an ONNX file's metadata. The runtime's JavaScript interface does not show
 * it, so the few protobuf fields needed are walked here: ModelProto.metadata_props is field 14,
 * a list of {key = 1, value = 2}.
 *
 * @param {Uint8Array} bytes the ONNX file
 * @param {string} key
 * @returns {string | undefined}
 */
export function readOnnxMetadata(bytes, key) {
	for (const entry of delimitedFields(bytes, METADATA_PROPS)) {
		const [name] = delimitedFields(entry, 1);
		const [value] = delimitedFields(entry, 2);
		if (name && decode(name) === key) return value && decode(value);
	}
	return undefined;
}

const METADATA_PROPS = 14;
const WIRE = { varint: 0, fixed64: 1, delimited: 2, fixed32: 5 };

const decode = (bytes) => new TextDecoder().decode(bytes);

/** The payloads of all length-delimited fields of one number in a protobuf message. */
function* delimitedFields(message, wanted) {
	let at = 0;
	const readVarint = () => {
		let value = 0;
		for (let factor = 1; ; factor *= 128) {
			const byte = message[at++];
			if (byte === undefined) throw new Error('the file ends inside a number');
			value += (byte & 127) * factor;
			if (byte < 128) return value;
		}
	};
	while (at < message.length) {
		const tag = readVarint();
		const wire = tag % 8;
		if (wire === WIRE.varint) readVarint();
		else if (wire === WIRE.fixed64) at += 8;
		else if (wire === WIRE.fixed32) at += 4;
		else if (wire === WIRE.delimited) {
			const length = readVarint();
			if (Math.floor(tag / 8) === wanted) yield message.subarray(at, at + length);
			at += length;
		} else throw new Error(`unknown field kind ${wire}`);
	}
}
