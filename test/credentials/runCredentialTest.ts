import { ExecuteContext, RoutingNode } from 'n8n-core';
import {
	Workflow,
	createEmptyRunExecutionData,
	type ICredentialDataDecryptedObject,
	type INode,
	type INodeType,
	type INodeTypeDescription,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

import { HuaweiCloudOcrApi } from '../../credentials/HuaweiCloudOcrApi.credentials';
import { createCredentialsHelper } from '../harness/credentialsHelper';

const NAME = 'huaweiCloudOcrApi';

/**
 * Presses the test button: n8n's own routing node sends the test request as a credential test does,
 * and the rules are read as there. Gives the message shown, `OK` when it went well.
 */
export async function runCredentialTest(values: ICredentialDataDecryptedObject): Promise<string> {
	const { test } = new HuaweiCloudOcrApi();
	const node: INode = {
		id: 'temp',
		parameters: {},
		name: 'Temp-Node',
		type: 'n8n-nodes-base.noOp',
		typeVersion: 1,
		position: [0, 0],
		credentials: { [NAME]: { id: '1', name: 'Huawei Cloud OCR' } },
	};
	const description = {
		displayName: 'No Operation',
		name: node.type,
		version: 1,
		credentials: [{ name: NAME, required: true }],
		properties: [
			{
				displayName: 'Temp',
				name: 'temp',
				type: 'string',
				routing: { request: test.request },
				default: '',
			},
		],
	} as unknown as INodeTypeDescription;
	const nodeType = { description } as INodeType;
	const workflow = new Workflow({
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: {
			getByName: () => nodeType,
			getByNameAndVersion: () => nodeType,
			getKnownTypes: () => ({}),
		},
	});
	const additionalData = {
		credentialsHelper: createCredentialsHelper(values),
		variables: {},
		formWaitingBaseUrl: 'http://localhost/form-waiting',
		webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
		instanceBaseUrl: 'http://localhost/',
	} as unknown as IWorkflowExecuteAdditionalData;
	const input = { main: [[{ json: {} }]] };
	const context = new ExecuteContext(
		workflow,
		node,
		additionalData,
		'internal',
		createEmptyRunExecutionData(),
		0,
		[],
		input,
		{ node, data: {}, source: null },
		[],
	);
	const credential = { id: '1', name: 'Huawei Cloud OCR', type: NAME, data: { ...values } };
	try {
		const output = await new RoutingNode(context, nodeType, credential).runNode();
		return readRules(output?.[0]?.[0]?.json ?? {});
	} catch (caught) {
		return (caught as Error).message;
	}
}

function readRules(answer: Readonly<Record<string, unknown>>): string {
	for (const { type, properties } of new HuaweiCloudOcrApi().test.rules ?? []) {
		if (type !== 'responseSuccessBody' || !('key' in properties)) continue;
		if (answer[properties.key] === properties.value) return properties.message;
	}
	return 'OK';
}
