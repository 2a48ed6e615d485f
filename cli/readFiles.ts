import { readFile } from 'node:fs/promises';

import pLimit from 'p-limit';

import type { ParameterValues } from '../core/capabilities/types';
import { OcrError, toOcrError } from '../core/errors';
import type { Engine } from '../core/engine/types';
import type { Answer } from './formatAnswer';
import type { Command, OutputFormat } from './parseArguments';

/** Files under way at once; the engine queues them for its processes. */
const AT_ONCE = 4;

async function loadFile(file: string): Promise<Uint8Array> {
	try {
		return await readFile(file);
	} catch (caught) {
		const reason = caught instanceof Error && 'code' in caught ? ` (${String(caught.code)})` : '';
		throw new OcrError('download', `${file} cannot be opened${reason}.`, {
			description: 'Check the path and the permissions.',
			cause: caught,
		});
	}
}

/** Switches that a format needs: the parts that Markdown is made of, the places of the text. */
const SWITCHES: Readonly<Partial<Record<OutputFormat, readonly string[]>>> = {
	markdown: ['return_markdown_result', 'layout', 'table', 'form'],
	pdf: ['return_text_location'],
};

function impliedParameters({ capability, format }: Command): ParameterValues {
	const wanted = SWITCHES[format] ?? [];
	const own = capability.parameters.filter(({ name }) => wanted.includes(name));
	return Object.fromEntries(own.map(({ name }) => [name, true]));
}

async function readOne(file: string, command: Command, engine: Engine): Promise<Answer> {
	const { capability, parameters, pages, password, fast } = command;
	const wanted = { ...impliedParameters(command), ...parameters };
	const bytes = await loadFile(file);
	return await engine.read({
		capability: capability.id,
		source: { kind: 'bytes', bytes },
		parameters: wanted,
		options: { pages, password, fast },
	});
}

/** Reads all files of a command; `done` is told each answer in the order of the files. */
export async function readFiles(
	command: Command,
	engine: Engine,
	done: (file: string, answer: Answer) => Promise<void>,
): Promise<void> {
	const limit = pLimit(AT_ONCE);
	const answers = command.files.map((file) =>
		limit(async () =>
			readOne(file, command, engine).catch((caught: unknown) => toOcrError(caught).toData()),
		),
	);
	for (const [i, file] of command.files.entries()) {
		const answer = await answers[i];
		if (answer) await done(file, answer);
	}
}
