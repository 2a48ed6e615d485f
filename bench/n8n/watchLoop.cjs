// Loaded into n8n before anything else: tells on a port of its own how long the event loop stalled
// since it was last asked, with and without the time that the collection of garbage took.
const { createServer } = require('node:http');
const { performance, PerformanceObserver } = require('node:perf_hooks');

/** Milliseconds between two looks at the clock; not counted as a stall. */
const RESOLUTION = 2;
/** Shorter stalls are not kept. */
const SHORTEST = 5;

/** Milliseconds that two stretches have in common. */
function overlap(a, b) {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function watch() {
	let stalls = [];
	let collections = [];
	let last = performance.now();
	setInterval(() => {
		const now = performance.now();
		if (now - last > RESOLUTION + SHORTEST) stalls.push({ start: last + RESOLUTION, end: now });
		last = now;
	}, RESOLUTION).unref();
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			collections.push({ start: startTime, end: startTime + duration });
		}
	}).observe({ entryTypes: ['gc'] });
	return () => {
		const lengths = stalls.map(({ start, end }) => end - start);
		const own = stalls.map((stall) => {
			const collecting = collections.reduce((sum, entry) => sum + overlap(stall, entry), 0);
			return stall.end - stall.start - collecting;
		});
		stalls = [];
		collections = [];
		return { longest: Math.max(0, ...lengths), withoutCollection: Math.max(0, ...own) };
	};
}

// n8n hands the switches of Node on to its helpers, which are not asked.
if (process.argv[2] === 'start') {
	const ask = watch();
	createServer((_request, answer) => answer.end(JSON.stringify(ask()))).listen(
		Number(process.env.OCR_BENCH_LOOP_PORT),
		'127.0.0.1',
	);
}
