import type { IBinaryKeyData, IExecuteFunctions } from 'n8n-workflow';

import type { Waybills } from '../../core/waybill/makeWaybills';
import type { LabelFile, LabelFormat } from '../../core/waybill/output/writeFiles';

const MIME_TYPES: Readonly<Record<LabelFormat, string>> = {
	pdf: 'application/pdf',
	png: 'image/png',
	// There is no registered type; as text it can be looked at.
	zpl: 'text/plain',
};

export interface FileNames {
	/** Binary field of the labels. */
	readonly field: string;
	/** Without ending. */
	readonly name: string;
	readonly formats: readonly LabelFormat[];
}

/** The files of labels, and the table of their orders, as binary data of an item. */
export async function writeLabelFiles(
	{ helpers }: IExecuteFunctions,
	{ files, csv }: Pick<Waybills, 'files' | 'csv'>,
	{ field, name, formats }: FileNames,
): Promise<IBinaryKeyData> {
	const binary: IBinaryKeyData = {};
	for (const file of files) {
		const { format, bytes } = file;
		const number = numberOf(file, files);
		const key = `${field}${formats.length > 1 ? `_${format}` : ''}${number && `_${number}`}`;
		const fileName = `${name}${number && `-${number}`}.${format}`;
		binary[key] = await helpers.prepareBinaryData(Buffer.from(bytes), fileName, MIME_TYPES[format]);
	}
	if (csv !== undefined) {
		binary.csv = await helpers.prepareBinaryData(Buffer.from(csv), `${name}.csv`, 'text/csv');
	}
	return binary;
}

/** Counted from 1, where there are several files of one format; otherwise ''. */
function numberOf(file: LabelFile, files: readonly LabelFile[]): string {
	const alike = files.filter(({ format }) => format === file.format);
	return alike.length > 1 ? String(alike.indexOf(file) + 1) : '';
}
