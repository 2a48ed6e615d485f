#!/usr/bin/env node
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { toOcrError } from '../core/errors';
import { formatAnswer, isComplete, type Answer } from './formatAnswer';
import { helpText } from './helpText';
import { nameAnswers } from './nameAnswers';
import { openEngine } from './openEngine';
import { parseArguments, type Command, type OutputFormat } from './parseArguments';
import { readFiles } from './readFiles';

const EXTENSIONS: Readonly<Record<OutputFormat, string>> = {
	json: 'json',
	text: 'txt',
	markdown: 'md',
};

/** A line that is overwritten by the next one; only people see it. */
function showProgress(text: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

async function writeAnswer(name: string, answer: Answer, command: Command): Promise<void> {
	const text = `${formatAnswer(answer, command.format)}\n`;
	if (command.out === undefined) {
		process.stdout.write(text);
		return;
	}
	// What could not be read is told as JSON in every format.
	const extension = 'code' in answer ? 'json' : EXTENSIONS[command.format];
	await writeFile(join(command.out, `${name}.${extension}`), text);
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
		isAllRead &&= isComplete(answer);
		showProgress('');
		await writeAnswer(name, answer, command);
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
