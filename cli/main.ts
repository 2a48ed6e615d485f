#!/usr/bin/env node
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { toOcrError } from '../core/errors';
import { exportAnswer, type AnswerExport } from './exportAnswer';
import { formatAnswer, isComplete, type Answer } from './formatAnswer';
import { helpText } from './helpText';
import { nameAnswers } from './nameAnswers';
import { openEngine } from './openEngine';
import { isFileFormat, parseArguments, type Command, type OutputFormat } from './parseArguments';
import { readFiles } from './readFiles';

const EXTENSIONS: Readonly<Record<OutputFormat, string>> = {
	json: 'json',
	text: 'txt',
	markdown: 'md',
	xlsx: 'xlsx',
	csv: 'csv',
	pdf: 'pdf',
};

/** A line that is overwritten by the next one; only people see it. */
function showProgress(text: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

interface NamedAnswer {
	readonly file: string;
	/** Of the answer's own file, without an ending. */
	readonly name: string;
	readonly answer: Answer;
}

/** @returns whether all of it could be written in the format that was asked for */
async function writeAnswer(named: NamedAnswer, command: Command): Promise<boolean> {
	const { file, name, answer } = named;
	const { out, format, password } = command;
	if (isFileFormat(format)) {
		const made = await makeFile(answer, { file, format, password });
		if (!(made instanceof Uint8Array)) {
			return await writeAnswer({ ...named, answer: made }, { ...command, format: 'json' });
		}
		await writeFile(join(out ?? '', `${name}.${EXTENSIONS[format]}`), made);
		return isComplete(answer);
	}
	const text = `${formatAnswer(answer, format)}\n`;
	// What could not be read is told as JSON in every format.
	const extension = 'code' in answer ? 'json' : EXTENSIONS[format];
	if (out === undefined) process.stdout.write(text);
	else await writeFile(join(out, `${name}.${extension}`), text);
	return isComplete(answer);
}

/** The file, or the answer that says why there is none. */
async function makeFile(answer: Answer, request: AnswerExport): Promise<Uint8Array | Answer> {
	if ('code' in answer) return answer;
	return await exportAnswer(answer, request).catch((caught: unknown) =>
		toOcrError(caught).toData(),
	);
}

async function run(command: Command): Promise<number> {
	const engine = openEngine(command.engine);
	if (command.out !== undefined) await mkdir(command.out, { recursive: true });
	const { length } = command.files;
	const names = nameAnswers(command.files);
	let finished = 0;
	let isAllRead = true;
	showProgress(`0/${length}`);
	await readFiles(command, engine, async (file, answer) => {
		const name = names[finished] ?? file;
		finished += 1;
		showProgress('');
		const isRead = await writeAnswer({ file, name, answer }, command);
		isAllRead &&= isRead;
		if (finished < length) showProgress(`${finished}/${length} ${file}`);
	});
	return isAllRead ? 0 : 1;
}

async function main(): Promise<number> {
	try {
		const command = parseArguments(process.argv.slice(2));
		if (command !== 'help') return await run(command);
		process.stdout.write(helpText());
		return 0;
	} catch (caught) {
		const { message, description = '' } = toOcrError(caught);
		process.stderr.write(`${message} ${description}\n`);
		return 2;
	}
}

void main().then((status) => {
	process.exitCode = status;
});
