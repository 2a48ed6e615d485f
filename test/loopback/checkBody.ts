import type { LoopbackCapability } from './capabilities';

/** First bytes of the files that the loopback cloud takes for pictures, as base64. */
const PICTURES = /^(?:iVBOR|\/9j\/|Qk|R0lGOD|SUkq|TU0A|UklGR|JVBER|OEJQ|AAAB|Cg)/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const LONGEST = 10_485_760;

/** The code with which the cloud refuses a body; undefined when it takes it. */
export function checkBody(
	{ imageField, booleans, integers, choices, lists = {}, texts = [] }: LoopbackCapability,
	body: Readonly<Record<string, unknown>>,
): string | undefined {
	const { [imageField]: image, url, ...rest } = body;
	if ((image === undefined) === (url === undefined)) return 'AIS.0101';
	for (const [name, value] of Object.entries(rest)) {
		if (booleans.includes(name)) {
			if (typeof value !== 'boolean') return 'AIS.0101';
		} else if (integers.includes(name)) {
			if (!Number.isInteger(value) || Number(value) < 1) return 'AIS.0101';
		} else if (texts.includes(name)) {
			if (typeof value !== 'string') return 'AIS.0101';
		} else if (lists[name]) {
			if (!Array.isArray(value) || !value.every((one) => lists[name]?.includes(String(one)))) {
				return 'AIS.0101';
			}
		} else if (!choices[name]?.includes(String(value))) return 'AIS.0101';
	}
	if (image === undefined) {
		return /^https?:\/\/[\x21-\x7e]+$/.test(String(url)) ? undefined : 'AIS.0101';
	}
	if (typeof image !== 'string' || image === '') return 'AIS.0101';
	if (image.length > LONGEST) return 'AIS.0103';
	return BASE64.test(image) && PICTURES.test(image) ? undefined : 'AIS.0102';
}
