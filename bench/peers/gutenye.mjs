// @gutenye/ocr-node with the weights that it brings (PP-OCRv4).
import { loadFromCache } from './loadFromCache.mjs';
import { serveRequests } from './serveRequests.mjs';

await serveRequests(async () => {
	const { default: Ocr } = await loadFromCache('@gutenye/ocr-node');
	const ocr = await Ocr.create();
	return async (path) => (await ocr.detect(path)).map(({ text }) => text).join('\n');
});
