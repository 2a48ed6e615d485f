import { inflateRawSync } from 'node:zlib';

/** A file inside a ZIP archive. */
export interface ZipEntry {
	readonly name: string;
	/** Bytes when unpacked, as the archive says. */
	readonly size: number;
	/** Unpacks it. @throws Error when it is damaged or larger than it says */
	read(): Buffer;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** A comment of up to 64 KB may follow the end record of 22 bytes. */
const FARTHEST_END = 65_557;
const DEFLATED = 8;

/**
 * The files of a ZIP archive, from its directory alone (APPNOTE.TXT 4.3.12), so that sizes are
 * known before anything is unpacked; undefined when it is none, or damaged.
 */
export function listZip(bytes: Uint8Array): ZipEntry[] | undefined {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(data);
	if (end === undefined) return undefined;
	const count = data.readUInt16LE(end + 10);
	const entries: ZipEntry[] = [];
	let at = data.readUInt32LE(end + 16);
	for (let number = 0; number < count; number += 1) {
		if (at + 46 > data.length || data.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
		const nameLength = data.readUInt16LE(at + 28);
		entries.push(readEntry(data, at, nameLength));
		at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
	}
	return entries;
}

function findEnd(data: Buffer): number | undefined {
	for (let at = data.length - 22; at >= Math.max(0, data.length - FARTHEST_END); at -= 1) {
		if (data.readUInt32LE(at) === END_OF_DIRECTORY) return at;
	}
	return undefined;
}

function readEntry(data: Buffer, at: number, nameLength: number): ZipEntry {
	const method = data.readUInt16LE(at + 10);
	const packed = data.readUInt32LE(at + 20);
	const size = data.readUInt32LE(at + 24);
	const local = data.readUInt32LE(at + 42);
	return {
		name: data.toString('utf8', at + 46, at + 46 + nameLength),
		size,
		read() {
			const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
			const content = data.subarray(start, start + packed);
			if (method !== DEFLATED) return content;
			return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
		},
	};
}
