import type { Engine, PageOutcome, ReadOutcome, ReadRequest } from '../../core/engine/types';
import type { Reading } from '../../core/result';
import { openEngines, type Annotate, type Engines } from '../../nodes/shared/engines';
import type { SourceFile } from '../harness/sourceNode';

/** Any bytes do: the engine that reads them is a stand-in. */
export const PICTURE = file('one');

export function file(content: string, fileName = `${content}.png`): SourceFile {
	return { bytes: Buffer.from(content), fileName, mimeType: 'image/png' };
}

export function reading(text: string, more: Partial<Reading> = {}): Reading {
	const words_block_list = text.split('\n').map((words) => ({ words, confidence: 0.9 }));
	return {
		result: { direction: 0, words_block_count: words_block_list.length, words_block_list },
		warnings: [],
		direction: 0,
		scripts: ['Latn'],
		confidence: 0.9,
		text,
		origin: 'recognition',
		...more,
	};
}

export function readPage(page: number, text: string, more: Partial<Reading> = {}): PageOutcome {
	return { page, ok: true, reading: reading(text, more), width: 640, height: 480, engine: 'local' };
}

export function outcome(pages: readonly PageOutcome[], more: Partial<ReadOutcome> = {}) {
	return { format: 'PNG', pageCount: pages.length, pages, hints: [], ...more } as ReadOutcome;
}

type Read = (request: ReadRequest, signal?: AbortSignal) => Promise<ReadOutcome> | ReadOutcome;

export interface Fake {
	readonly requests: ReadRequest[];
	readonly annotate: jest.MockedFunction<Annotate>;
}

/** Takes the place of all engines in a test that has mocked their module. */
export function fakeEngine(read: Read = () => outcome([readPage(1, 'page 1')])): Fake {
	const requests: ReadRequest[] = [];
	const annotate = jest.fn<ReturnType<Annotate>, Parameters<Annotate>>(async () =>
		Buffer.from('drawn'),
	);
	const engine: Engine = {
		async read(request, signal) {
			requests.push(request);
			return await read(request, signal);
		},
	};
	const engines: Engines = { engine, annotate, prepare: async (source) => source };
	jest.mocked(openEngines).mockResolvedValue(engines);
	return { requests, annotate };
}

/** What the engine was given, as text. */
export function textOf({ source }: ReadRequest): string {
	return source.kind === 'bytes' ? Buffer.from(source.bytes).toString() : source.url;
}
