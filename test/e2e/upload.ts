import { post } from './post';

export interface UploadedFile {
	readonly bytes: Uint8Array;
	readonly name: string;
	readonly type: string;
}

/** Sends files, and what else the form has, to a webhook of the running n8n. */
export async function upload(
	path: string,
	files: readonly UploadedFile[],
	fields: Readonly<Record<string, string>> = {},
): Promise<Response> {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	files.forEach(({ bytes, name, type }, index) =>
		form.append(`file${index}`, new Blob([new Uint8Array(bytes)], { type }), name),
	);
	return await post(`/webhook/${path}`, { body: form });
}
