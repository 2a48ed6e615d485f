import type { CapabilityDescriptor } from '../../capabilities/types';
import { OcrError } from '../../errors';
import { probeFile } from '../../intake/probeFile';
import type { FileProbe } from '../../intake/probeFile';

const LOCAL_INSTEAD = 'or use the local engine';

/**
 * Checks a file against the limits of the cloud, from its header and without decoding it.
 * @throws OcrError format, size
 */
export function checkFile(bytes: Uint8Array, descriptor: CapabilityDescriptor): FileProbe {
	const { displayName, limits } = descriptor;
	if (bytes.length === 0) {
		throw new OcrError('format', 'The file is empty.', {
			description: 'Check the step that delivers the file.',
		});
	}
	const probe = probeFile(bytes);
	if (!limits.formats.includes(probe.format)) {
		throw new OcrError(
			'format',
			`Huawei Cloud does not take ${probe.format} files for ${displayName}.`,
			{
				description: `Use ${new Intl.ListFormat('en', { type: 'disjunction' }).format(limits.formats)}.`,
			},
		);
	}
	const base64Length = 4 * Math.ceil(bytes.length / 3);
	if (base64Length > limits.maxBase64Bytes) {
		throw new OcrError(
			'size',
			`The file has ${megabytes(bytes.length)}; Huawei Cloud takes up to ${megabytes((limits.maxBase64Bytes / 4) * 3)}.`,
			{ description: `Make the picture smaller or compress it more, ${LOCAL_INSTEAD}.` },
		);
	}
	checkPixels(probe, descriptor);
	return probe;
}

function checkPixels({ width, height }: FileProbe, { limits }: CapabilityDescriptor): void {
	if (width === undefined || height === undefined) return;
	const { minSide, maxSide, maxPixels = Infinity } = limits;
	const size = `The picture has ${width} x ${height} pixels`;
	if (Math.min(width, height) < minSide) {
		throw new OcrError('size', `${size}; Huawei Cloud needs ${minSide} on every side.`, {
			description: 'Use a larger picture: scan or photograph the document again.',
		});
	}
	if (Math.max(width, height) > maxSide) {
		throw new OcrError('size', `${size}; Huawei Cloud takes up to ${maxSide} a side.`, {
			description: `Make the picture smaller, ${LOCAL_INSTEAD}.`,
		});
	}
	if (width * height > maxPixels) {
		throw new OcrError(
			'size',
			`${size}; Huawei Cloud takes up to ${maxPixels / 1_000_000} million in all.`,
			{ description: `Make the picture smaller, ${LOCAL_INSTEAD}.` },
		);
	}
}

function megabytes(bytes: number): string {
	return `${(bytes / 1_048_576).toFixed(1)} MB`;
}
