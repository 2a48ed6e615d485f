/** Names of Tesseract's models by the language of a picture (BCP 47). */
const MODELS = {
	am: 'amh',
	ar: 'ara',
	en: 'eng',
	he: 'heb',
	hi: 'hin',
	ja: 'jpn',
	km: 'khm',
	ko: 'kor',
	la: 'lat',
	my: 'mya',
	ru: 'rus',
	th: 'tha',
	ti: 'tir',
	uk: 'ukr',
	vi: 'vie',
	'zh-Hans': 'chi_sim',
};

/** One line, or a page whose columns are found. */
const ONE_LINE = 7;
const PAGE = 3;

/**
 * What Tesseract is told of a picture.
 *
 * @param {{language: string, lines: number}} hints languages as `th` or `hi+en`
 * @returns {{models: string[], mode: number}} mode: `--psm`
 */
export function tellTesseract({ language, lines }) {
	const models = language.split('+').map((code) => {
		if (!Object.hasOwn(MODELS, code)) throw new Error(`No model of Tesseract is known for ${code}.`);
		return MODELS[code];
	});
	return { models, mode: lines === 1 ? ONE_LINE : PAGE };
}
