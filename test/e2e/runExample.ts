import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IConnections, IDataObject, INode, IRun } from 'n8n-workflow';

import { runN8n } from './runN8n';
import { root } from './server';

/** A node that takes the place of one of the example, or that is put in behind another one. */
export interface StandIn extends Pick<INode, 'type' | 'typeVersion' | 'parameters'> {
	readonly after?: string;
}

interface Example {
	readonly id: string;
	readonly nodes: readonly INode[];
	readonly connections: IConnections;
}

/**
 * Runs an example workflow once, with stand-ins for the nodes that need a mailbox or a folder of
 * the user.
 * @returns what each node put out, by its name
 */
export async function runExample(
	file: string,
	standIns: Readonly<Record<string, StandIn>>,
): Promise<Readonly<Record<string, readonly IDataObject[]>>> {
	const text = readFileSync(join(root, 'workflows', file), 'utf8');
	const example = withStandIns(JSON.parse(text) as Example, standIns);
	const folder = mkdtempSync(join(tmpdir(), 'ocr-suite-example-'));
	try {
		const path = join(folder, file);
		// Older releases want a version of everything that is imported.
		writeFileSync(path, JSON.stringify({ versionId: randomUUID(), ...example }));
		await runN8n(['import:workflow', `--input=${path}`]);
	} finally {
		rmSync(folder, { recursive: true });
	}
	return readRun(await runN8n(['execute', `--id=${example.id}`, '--rawOutput']));
}

function withStandIns(example: Example, standIns: Readonly<Record<string, StandIn>>): Example {
	const connections = { ...example.connections };
	const nodes = example.nodes.map((node) => ({ ...node, ...standIns[node.name] }));
	for (const [name, { after, ...node }] of Object.entries(standIns)) {
		if (after === undefined) continue;
		nodes.push({ ...node, id: name, name, position: [0, 0] });
		connections[name] = connections[after] ?? {};
		connections[after] = { main: [[{ node: name, type: 'main', index: 0 }]] };
	}
	return { ...example, id: `${example.id}Test`, nodes, connections };
}

function readRun(said: string): Readonly<Record<string, readonly IDataObject[]>> {
	const start = said.search(/^\{/m);
	const run = JSON.parse(said.slice(start, said.lastIndexOf('}') + 1)) as IRun;
	const { error, runData } = run.data.resultData;
	if (error) throw new Error(`${error.message} ${error.description ?? ''}`);
	return Object.fromEntries(
		Object.entries(runData).map(([name, tasks]) => [
			name,
			tasks
				.flatMap(({ data }) => (data?.main ?? []).flatMap((items) => items ?? []))
				.map(({ json }) => json),
		]),
	);
}
