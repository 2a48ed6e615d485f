import type { IExecuteFunctions } from 'n8n-workflow';

import { EXPORT_FORMATS } from '../../core/export/types';
import { baseName } from '../shared/baseName';
import { toText } from '../shared/coerceParameter';
import { filesOf } from '../shared/listFiles';
import type { ExportGroup } from './exportGroup';

/**
 * Name of a file that is made: as typed; else after the workbook, or the file that was read where
 * there is one; else `export`.
 * @param page of pictures, where an item makes several
 */
export function nameFile(context: IExecuteFunctions, group: ExportGroup, page?: number): string {
	const { extension } = EXPORT_FORMATS[group.settings.request.format];
	const number = page === undefined ? '' : `-page-${page}`;
	const ending = extension === 'png' ? `${number}-annotated` : number;
	// What parts folders would make another file of it.
	const wanted = group.settings.fileName?.replace(/[/\\]/g, '-');
	if (wanted !== undefined) {
		const hasExtension = wanted.toLowerCase().endsWith(`.${extension}`);
		const base = hasExtension ? wanted.slice(0, -extension.length - 1) : wanted;
		return `${base}${number}.${extension}`;
	}
	return `${sourceName(context, group)}${ending}.${extension}`;
}

function sourceName(context: IExecuteFunctions, { settings, items, workbook }: ExportGroup) {
	if (workbook?.fileName) return baseName(workbook.fileName);
	if (settings.mode !== 'each') return 'export';
	const [index = 0] = items;
	const item = context.getInputData()[index];
	const [file] = item ? Object.values(filesOf(item)) : [];
	const name = toText(item?.json.fileName) ?? file?.fileName;
	return name === undefined ? `export-${index + 1}` : baseName(name);
}
