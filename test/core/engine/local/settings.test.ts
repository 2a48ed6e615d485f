import { availableParallelism } from 'node:os';

import { readLocalSettings } from '../../../../core/engine/local/settings';

describe('settings of the local engine', () => {
	it('have defaults that fit the machine', () => {
		const settings = readLocalSettings({});
		expect(settings).toMatchObject({
			memoryMb: 1500,
			idleSeconds: 300,
			timeLimitSeconds: 120,
			runtime: 'auto',
			limits: { maxBytes: 100_000_000, maxSide: 30_000, maxPages: 500 },
		});
		expect(settings.workers * settings.threads).toBeLessThanOrEqual(availableParallelism());
		expect(settings.threadsAlone).toBeLessThanOrEqual(availableParallelism());
		expect(settings.threadsAlone).toBeGreaterThanOrEqual(settings.threads);
	});

	it('come from the environment', () => {
		const settings = readLocalSettings({
			OCR_SUITE_WORKERS: '3',
			OCR_SUITE_THREADS: ' 2 ',
			OCR_SUITE_MEMORY_MB: '900',
			OCR_SUITE_IDLE_SECONDS: '5',
			OCR_SUITE_QUEUE: '7',
			OCR_SUITE_TIME_LIMIT_SECONDS: '30',
			OCR_SUITE_MAX_FILE_MB: '20',
			OCR_SUITE_MAX_SIDE: '5000',
			OCR_SUITE_MAX_PAGES: '10',
			OCR_SUITE_RUNTIME: 'WASM',
		});
		expect(settings).toMatchObject({
			workers: 3,
			threads: 2,
			threadsAlone: 2,
			memoryMb: 900,
			idleSeconds: 5,
			queue: 7,
			timeLimitSeconds: 30,
			runtime: 'wasm',
			limits: { maxBytes: 20_000_000, maxSide: 5000, maxPages: 10 },
		});
	});

	it.each([
		['OCR_SUITE_WORKERS', '0'],
		['OCR_SUITE_THREADS', 'many'],
		['OCR_SUITE_QUEUE', '1.5'],
		['OCR_SUITE_MAX_PAGES', '-1'],
		['OCR_SUITE_RUNTIME', 'gpu'],
	])('name the variable that cannot be used: %s=%s', (name, value) => {
		expect(() => readLocalSettings({ [name]: value })).toThrow(
			expect.objectContaining({ kind: 'parameter', message: expect.stringContaining(name) }),
		);
	});
});
