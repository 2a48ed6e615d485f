/** Name of a file without its ending, for the names of files made of it. */
export function baseName(fileName: string | undefined): string {
	return fileName?.replace(/\.[^.]*$/, '') || 'document';
}
