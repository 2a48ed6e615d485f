// Loaded into n8n before anything else: tells on a port of its own how long the event loop stalled
// since it was last asked.
const { createServer } = require('node:http');
const { monitorEventLoopDelay } = require('node:perf_hooks');

/** Milliseconds between two looks at the clock; part of every figure. */
const RESOLUTION = 1;

// n8n hands the switches of Node on to its helpers, which are not asked.
if (process.argv[2] === 'start') {
	const histogram = monitorEventLoopDelay({ resolution: RESOLUTION });
	histogram.enable();
	createServer((_request, answer) => {
		const [longest, usual] = [histogram.max, histogram.percentile(99)].map((ns) => ns / 1e6);
		answer.on('close', () => histogram.reset());
		answer.end(JSON.stringify({ longest, usual }));
	}).listen(Number(process.env.OCR_BENCH_LOOP_PORT), '127.0.0.1');
}
