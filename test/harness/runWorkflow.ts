import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Container as ContainerType } from '@n8n/di';
import {
	BinaryDataConfig,
	BinaryDataService,
	ErrorReporter,
	ExecutionLifecycleHooks,
	WorkflowExecute,
} from 'n8n-core';
import {
	NodeHelpers,
	Workflow,
	type IConnections,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type IRun,
	type IWorkflowExecuteAdditionalData,
	type IWorkflowSettings,
} from 'n8n-workflow';

import { createCredentialsHelper, type CredentialValues } from './credentialsHelper';
import { Source, type SourceItem } from './sourceNode';

/** The container of n8n-core itself; other copies of the package may be installed. */
const { Container } = createRequire(require.resolve('n8n-core'))('@n8n/di') as {
	Container: typeof ContainerType;
};

/** Where n8n keeps binary data: files of its own, or inside the item. */
export type BinaryMode = 'filesystem' | 'default';

export interface WorkflowRequest {
	readonly node: INodeType;
	readonly parameters: INode['parameters'];
	/** What the node gets; files are stored as n8n would store them. */
	readonly items: readonly SourceItem[];
	readonly onError?: INode['onError'];
	readonly binaryMode?: BinaryMode;
	/** `binaryMode: 'combined'` puts files into the JSON. */
	readonly settings?: IWorkflowSettings;
	readonly credentials?: CredentialValues;
	/** Called once the node has been started, with a way to cancel the execution. */
	readonly onStart?: (cancel: () => void) => void;
}

export interface WorkflowAnswer {
	readonly run: IRun;
	/** Items by output of the node under test. */
	readonly outputs: readonly INodeExecutionData[][];
	readonly hints: readonly string[];
	readonly error?: { message: string; description?: string; context?: { itemIndex?: number } };
}

/** Runs a source node and the node under test in n8n's own execution engine. */
export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowAnswer> {
	await useBinaryMode(request.binaryMode ?? 'filesystem');
	const workflow = toWorkflow(request);
	const execution = new WorkflowExecute(toAdditionalData(request, workflow), 'manual');
	const start = workflow.getNode(SOURCE);
	if (!start) throw new Error('no source node');
	const running = execution.run({ workflow, startNode: start });
	request.onStart?.(() => running.cancel());
	const run = await running;
	return { run, ...readRun(run) };
}

/** The bytes of a file of an item. */
export async function bytesOf(item: INodeExecutionData, field: string): Promise<Buffer> {
	const files = { ...item.binary, ...(item.json._files as INodeExecutionData['binary']) };
	const file = files[field];
	if (!file) throw new Error(`no file in '${field}'`);
	return await Container.get(BinaryDataService).getAsBuffer(file);
}

const SOURCE = 'Source';
const TESTED = 'Tested';

function toWorkflow({ node, parameters, items, onError, settings, credentials }: WorkflowRequest) {
	const source = new Source(items);
	const types: Record<string, INodeType> = {
		[source.description.name]: source,
		[node.description.name]: node,
	};
	const find = (type: string): INodeType => {
		const found = types[type];
		if (!found) throw new Error(`unknown node type ${type}`);
		return found;
	};
	const base = { typeVersion: 1, position: [0, 0] as [number, number] };
	const connections: IConnections = {
		[SOURCE]: { main: [[{ node: TESTED, type: 'main', index: 0 }]] },
	};
	return new Workflow({
		id: 'workflow',
		name: 'Workflow',
		active: false,
		settings: { executionOrder: 'v1', ...settings },
		connections,
		nodes: [
			{ ...base, id: '1', name: SOURCE, type: source.description.name, parameters: {} },
			{
				...base,
				id: '2',
				name: TESTED,
				type: node.description.name,
				parameters,
				onError,
				...(credentials && {
					credentials: { huaweiCloudOcrApi: { id: '1', name: 'Huawei Cloud OCR' } },
				}),
			},
		],
		nodeTypes: {
			getByName: find,
			getByNameAndVersion: (type, version) => NodeHelpers.getVersionedNodeType(find(type), version),
			getKnownTypes: () => ({}),
		},
	});
}

function toAdditionalData(
	request: WorkflowRequest,
	workflow: Workflow,
): IWorkflowExecuteAdditionalData {
	const executionId = randomUUID();
	const workflowData = {
		id: 'workflow',
		name: 'Workflow',
		active: false,
		activeVersionId: null,
		isArchived: false,
		createdAt: new Date(0),
		updatedAt: new Date(0),
		nodes: Object.values(workflow.nodes),
		connections: workflow.connectionsBySourceNode,
		versionId: '1',
	};
	return {
		hooks: new ExecutionLifecycleHooks('manual', executionId, workflowData),
		executionId,
		variables: {},
		currentNodeExecutionIndex: 0,
		formWaitingBaseUrl: 'http://localhost/form-waiting',
		webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
		webhookBaseUrl: 'http://localhost/webhook',
		webhookTestBaseUrl: 'http://localhost/webhook-test',
		instanceBaseUrl: 'http://localhost/',
		restApiUrl: 'http://localhost/rest',
		credentialsHelper: createCredentialsHelper(request.credentials),
	} as unknown as IWorkflowExecuteAdditionalData;
}

function readRun(run: IRun): Omit<WorkflowAnswer, 'run'> {
	const [task] = run.data.resultData.runData[TESTED] ?? [];
	return {
		outputs: (task?.data?.main ?? []).map((items) => items ?? []),
		hints: (task?.hints ?? []).map(({ message }) => message),
		error: run.data.resultData.error as WorkflowAnswer['error'],
	};
}

/** Where n8n stores files in these tests. */
const localStoragePath = mkdtempSync(join(tmpdir(), 'ocr-suite-files-'));
afterAll(() => rmSync(localStoragePath, { recursive: true, force: true }));

async function useBinaryMode(mode: BinaryMode): Promise<void> {
	const config = { mode, localStoragePath, availableModes: [mode], signingSecret: 'x' };
	Container.set(BinaryDataConfig, config as unknown as BinaryDataConfig);
	const reporter = { error: () => undefined };
	Container.set(ErrorReporter, reporter as unknown as ErrorReporter);
	const logger = { error: () => undefined };
	const service = new BinaryDataService(config as never, reporter as never, logger as never);
	if (mode === 'filesystem') await service.init();
	Container.set(BinaryDataService, service);
}
