import type { DocumentType } from '../../card/kinds/types';
import { OcrError } from '../../errors';

const ADVICE = 'Give a sharp picture of one side of the whole document, without glare.';

const TYPES: Readonly<Record<DocumentType, string>> = {
	PP: 'a passport',
	DL: 'a driving licence',
	ID: 'an identity card',
};

/** What a picture is that no identity document could be read from. */
export const ID_MESSAGES = {
	blank: () =>
		new OcrError('content', 'The picture shows no readable text, so no identity document.', {
			description: ADVICE,
		}),
	noDocument: () =>
		new OcrError('content', 'No identity document was found in the picture.', {
			description: ADVICE,
		}),
	unread: () =>
		new OcrError('content', 'Neither the number nor the name of the document could be read.', {
			description: ADVICE,
		}),
	otherCountry: (country: string) =>
		new OcrError('content', `The document was issued by ${country}, which is not accepted here.`, {
			description: 'Add the issuer to "Countries or Regions", or leave the list empty.',
		}),
	otherType: (type: DocumentType) =>
		new OcrError('content', `The document is ${TYPES[type]}, which is not accepted here.`, {
			description: 'Add it to "Kinds of Document", or leave the list empty.',
		}),
} as const;
