// @gutenye/ocr-node for the lines, npm `mrz` for the fields of the machine-readable zone.
import { loadFromCache } from './loadFromCache.mjs';
import { serveRequests } from './serveRequests.mjs';

/** Characters a line, lines. */
const FORMATS = [
	[44, 2],
	[36, 2],
	[30, 3],
];
/** Characters that a line may be longer or shorter than its format. */
const TOLERANCE = 6;
const SEXES = { male: 'M', female: 'F' };

await serveRequests(async () => {
	const [{ default: Ocr }, { parse }] = await Promise.all(
		['@gutenye/ocr-node', 'mrz'].map(loadFromCache),
	);
	const ocr = await Ocr.create();
	return async (path) => {
		const texts = (await ocr.detect(path)).map(({ text }) => text);
		const zone = findZone(texts);
		return JSON.stringify(zone ? fieldsOf(parse(zone, { autocorrect: true }).fields) : {});
	};
});

/** The last lines that look like a zone, with fillers added or taken off at their ends. */
function findZone(texts) {
	const dense = texts.map((text) => text.toUpperCase().replaceAll(/\s/g, '').replaceAll('«', '<<'));
	const likely = dense.filter((text) => /^[A-Z0-9<]{24,50}$/.test(text));
	for (const [length, count] of FORMATS) {
		const lines = likely.slice(-count);
		const fits = lines.every((line) => Math.abs(line.length - length) <= TOLERANCE);
		if (lines.length === count && fits) {
			return lines.map((line) => line.padEnd(length, '<').slice(0, length));
		}
	}
	return undefined;
}

function fieldsOf(fields) {
	return {
		passport_number: fields.documentNumber,
		country_code: fields.issuingState,
		nationality: fields.nationality,
		surname: fields.lastName,
		given_name: fields.firstName,
		sex: SEXES[fields.sex] ?? fields.sex,
		date_of_birth: fields.birthDate,
		date_of_expiry: fields.expirationDate,
	};
}
