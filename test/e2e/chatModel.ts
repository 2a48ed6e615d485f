import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A part of a request to a chat model. */
export interface ChatRequest {
	readonly messages: ReadonlyArray<{ readonly role: string; readonly content?: unknown }>;
	readonly tools?: ReadonlyArray<{
		readonly function: { readonly name: string; readonly parameters: unknown };
	}>;
}

/** A stand-in for a chat model that asks for its first tool once and repeats what that says. */
export class ChatModel {
	readonly requests: ChatRequest[] = [];

	private readonly server: Server;

	constructor(toolArguments: object) {
		this.server = createServer((request, response) => {
			void readJson(request).then((asked) => {
				this.requests.push(asked);
				response.setHeader('content-type', 'application/json');
				response.end(JSON.stringify(complete(asked, toolArguments)));
			});
		});
	}

	/** @returns the address for the credential of n8n's model node */
	async listen(): Promise<string> {
		await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
	}

	close(): void {
		this.server.close();
		this.server.closeAllConnections();
	}
}

async function readJson(request: IncomingMessage): Promise<ChatRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatRequest;
}

function complete({ messages, tools = [] }: ChatRequest, toolArguments: object) {
	const last = messages.at(-1);
	const message =
		last?.role === 'tool'
			? { role: 'assistant', content: `It says: ${String(last.content)}` }
			: { role: 'assistant', content: null, tool_calls: [call(tools, toolArguments)] };
	return {
		id: 'chatcmpl-1',
		object: 'chat.completion',
		created: 1,
		model: 'stand-in',
		choices: [
			{ index: 0, message, finish_reason: message.content === null ? 'tool_calls' : 'stop' },
		],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	};
}

function call(tools: NonNullable<ChatRequest['tools']>, toolArguments: object) {
	const name = tools[0]?.function.name ?? '';
	return {
		id: 'call_1',
		type: 'function',
		function: { name, arguments: JSON.stringify(toolArguments) },
	};
}
