/** What every machine-readable zone holds. */
const FIELDS = [
	...['passport_number', 'country_code', 'nationality', 'surname', 'given_name', 'sex'],
	...['date_of_birth', 'date_of_expiry'],
];

/**
 * How many fields of a machine-readable zone were read right, with the same comparison for every
 * engine: letters and digits alone, dates without their century, which the zone does not tell.
 *
 * @param {Record<string, string>} truth
 * @param {string} text the fields as JSON, empty where nothing was read
 * @returns {{right: number, of: number, whole: boolean}}
 */
export function scoreFields(truth, text) {
	const found = text === '' ? {} : JSON.parse(text);
	const known = FIELDS.filter((name) => typeof truth[name] === 'string');
	const right = known.filter((name) => fold(name, truth[name]) === fold(name, found[name])).length;
	return { right, of: known.length, whole: right === known.length };
}

function fold(name, value) {
	const plain = (value ?? '').toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
	return name.startsWith('date') ? plain.slice(-6) : plain;
}
