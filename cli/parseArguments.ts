import { parseArgs } from 'node:util';

import { CAPABILITIES, findCapability } from '../core/capabilities';
import type {
	CapabilityDescriptor,
	Parameter,
	ParameterValue,
	ParameterValues,
} from '../core/capabilities/types';
import { OcrError } from '../core/errors';

const ENGINES = ['local', 'cloud', 'auto'] as const;
const TEXT_FORMATS = ['json', 'text', 'markdown'] as const;
/** Files of their own kind, which no terminal can show. */
const FILE_FORMATS = ['xlsx', 'csv', 'pdf'] as const;
const OUTPUT_FORMATS = [...TEXT_FORMATS, ...FILE_FORMATS] as const;

export type EngineChoice = (typeof ENGINES)[number];
export type TextFormat = (typeof TEXT_FORMATS)[number];
export type FileFormat = (typeof FILE_FORMATS)[number];
export type OutputFormat = TextFormat | FileFormat;

/** Whether answers become files of their own kind instead of text. */
export function isFileFormat(format: OutputFormat): format is FileFormat {
	return FILE_FORMATS.some((known) => known === format);
}

export interface Command {
	readonly capability: CapabilityDescriptor;
	readonly files: readonly string[];
	/** Absent: answers go to standard output. */
	readonly out?: string;
	readonly engine: EngineChoice;
	readonly format: OutputFormat;
	readonly parameters: ParameterValues;
	readonly pages?: string;
	readonly password?: string;
	readonly fast?: boolean;
}

function usage(message: string): OcrError {
	return new OcrError('parameter', message, {
		description: 'Run "ocr-suite --help" to see how it is used.',
	});
}

function choose<T extends string>(label: string, value: string, choices: readonly T[]): T {
	const found = choices.find((choice) => choice === value);
	if (found) return found;
	throw usage(`--${label} takes ${choices.join(', ')}; "${value}" is none of them.`);
}

/** JSON where it is JSON, plain text otherwise. */
function parseValue(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

function isOfType(value: unknown, type: Parameter['type']): value is ParameterValue {
	if (type === 'multiOptions') return Array.isArray(value);
	if (type === 'options' || type === 'string') return typeof value === 'string';
	return typeof value === type;
}

function parseSetting(
	setting: string,
	{ id, parameters }: CapabilityDescriptor,
): readonly [string, ParameterValue] {
	const split = setting.indexOf('=');
	if (split < 1) throw usage(`--set takes name=value; "${setting}" is not of that form.`);
	const name = setting.slice(0, split);
	const text = setting.slice(split + 1);
	const parameter = parameters.find((candidate) => candidate.name === name);
	if (!parameter) {
		const names = parameters.map((candidate) => candidate.name).join(', ');
		throw usage(`${id} has no field "${name}". Its fields: ${names || 'none'}.`);
	}
	const isText = parameter.type === 'string' || parameter.type === 'options';
	const value = isText ? text : parseValue(text);
	if (isOfType(value, parameter.type)) return [name, value];
	throw usage(`--set ${name} takes a ${parameter.type}; "${text}" is none.`);
}

function findOrRefuse(id: string): CapabilityDescriptor {
	const capability = findCapability(id);
	if (capability) return capability;
	const ids = CAPABILITIES.map((known) => known.id).join(', ');
	throw usage(`There is no capability "${id}". There are: ${ids}.`);
}

function split(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				out: { type: 'string' },
				engine: { type: 'string', default: 'local' },
				format: { type: 'string', default: 'json' },
				set: { type: 'string', multiple: true, default: [] },
				pages: { type: 'string' },
				password: { type: 'string' },
				fast: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
			},
		});
	} catch (caught) {
		throw usage(caught instanceof Error ? caught.message : String(caught));
	}
}

/** The command that was typed, or `help`. @throws OcrError parameter, for wrong usage */
export function parseArguments(args: readonly string[]): Command | 'help' {
	const { values, positionals } = split(args);
	if (values.help || args.length === 0) return 'help';
	const [id = '', ...files] = positionals;
	const capability = findOrRefuse(id);
	if (files.length === 0) throw usage('No file was given.');
	const { out, pages, password, fast } = values;
	const format = choose('format', values.format, OUTPUT_FORMATS);
	if (isFileFormat(format) && out === undefined) throw usage(`--format ${format} needs --out.`);
	return {
		capability,
		files,
		out,
		engine: choose('engine', values.engine, ENGINES),
		format,
		parameters: Object.fromEntries(values.set.map((text) => parseSetting(text, capability))),
		pages,
		password,
		fast,
	};
}
