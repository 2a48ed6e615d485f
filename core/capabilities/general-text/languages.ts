import { OcrError } from '../../errors';

/** Languages of the interface whose script the weights do not know, with their English names. */
const WITHOUT_WEIGHTS: Readonly<Record<string, string>> = {
	am: 'Amharic',
	ar: 'Arabic',
	he: 'Hebrew',
	hi: 'Hindi',
	km: 'Khmer',
	ko: 'Korean',
	ru: 'Russian',
	th: 'Thai',
	uk: 'Ukrainian',
	vi: 'Vietnamese',
};

/** Languages that are read: automatic, Chinese and English, Japanese and those in Latin letters. */
const READABLE: ReadonlySet<string> = new Set(
	'auto zh ja ms id de la fr it es pt ro pl tr no da sv'.split(' '),
);

/** @throws OcrError parameter, language */
export function checkLanguage(language: unknown): void {
	if (language === undefined || (typeof language === 'string' && READABLE.has(language))) return;
	const name = typeof language === 'string' ? WITHOUT_WEIGHTS[language] : undefined;
	if (name === undefined) {
		throw new OcrError('parameter', '"Language" is none of the language codes.', {
			description: 'Use one of the codes of the list, such as zh, de or auto.',
		});
	}
	throw new OcrError('language', `${name} cannot be read by the local engine yet.`, {
		description:
			'Choose the Huawei Cloud engine for this language, or Automatic to read the Latin and Chinese letters of the picture.',
	});
}
