import { OcrError } from '../../errors';

const ADVICE =
	'Give a sharp picture of the whole page with the portrait, with the lines of letters and "<" at its lower edge.';

/** What a picture is that no passport could be read from. */
export const PASSPORT_MESSAGES = {
	blank: () =>
		new OcrError('content', 'The picture shows no readable text, so no passport.', {
			description: ADVICE,
		}),
	noZone: () =>
		new OcrError('content', 'No machine-readable zone was found in the picture.', {
			description: ADVICE,
		}),
	unread: () =>
		new OcrError('content', 'Neither the number nor the name of the passport could be read.', {
			description: ADVICE,
		}),
	several: () =>
		new OcrError('content', 'The picture shows more than one machine-readable zone.', {
			description: 'Give one picture for each passport.',
		}),
	noChinese: () =>
		new OcrError('content', 'No Chinese passport was found in the picture.', {
			description: ADVICE,
		}),
	otherCountry: () =>
		new OcrError('content', 'The zone of this passport names another country than China.', {
			description: 'Choose "Any Country" or "Automatic" for passports of other countries.',
		}),
} as const;
