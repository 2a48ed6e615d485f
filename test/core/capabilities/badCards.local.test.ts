/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import { readCambodianIdcard } from '../../../core/capabilities/cambodian-idcard/reader';
import { readChileIdCard } from '../../../core/capabilities/chile-id-card/reader';
import { readIdDocument } from '../../../core/capabilities/id-document/reader';
import { readMyanmarDriverLicense } from '../../../core/capabilities/myanmar-driver-license/reader';
import { readMyanmarIdCard } from '../../../core/capabilities/myanmar-id-card/reader';
import { readPassport } from '../../../core/capabilities/passport/reader';
import { readPeruIdCard } from '../../../core/capabilities/peru-id-card/reader';
import { readThailandIdCard } from '../../../core/capabilities/thailand-id-card/reader';
import type { ParameterValues, Reader } from '../../../core/capabilities/types';
import { readVietnamIdCard } from '../../../core/capabilities/vietnam-id-card/reader';
import { encodeJpeg } from '../../../core/export/encodeJpeg';
import type { Page } from '../../../core/intake/types';
import type { Models } from '../../../core/models';
import type { CardKind } from '../../generators/kinds';
import { openModels } from './general-text/readPicture';
import { blankPage, openCard } from './openCard';

let models: Models;

beforeAll(async () => {
	models = await openModels();
});

/** What a reader says to a picture that it cannot use. */
async function refusal(reader: Reader, page: Page, parameters: ParameterValues = {}) {
	const context = { models, fast: true, minConfidence: 0, encodeJpeg };
	const reading = reader(page, parameters, context);
	return await reading.then(
		({ result }) => `read: ${JSON.stringify(result)}`,
		(caught: unknown) => (caught instanceof Error ? caught.message : String(caught)),
	);
}

const READERS = [
	['id-document', readIdDocument],
	['passport', readPassport],
	['thailand-id-card', readThailandIdCard],
	['cambodian-idcard', readCambodianIdcard],
	['myanmar-id-card', readMyanmarIdCard],
	['myanmar-driver-license', readMyanmarDriverLicense],
	['chile-id-card', readChileIdCard],
	['vietnam-id-card', readVietnamIdCard],
	['peru-id-card', readPeruIdCard],
] as const;

it.each(READERS)('a blank picture has nothing for %s', async (_, reader) => {
	const message = await refusal(reader, blankPage(640, 400));
	expect(message).toMatch(/^(?:The picture shows no readable text|No .* was found)/u);
});

/** Cards of another country or kind. */
const FOREIGN: readonly (readonly [string, Reader, CardKind])[] = [
	['passport', readPassport, 'licence-eu'],
	['thailand-id-card', readThailandIdCard, 'peru-electronic-front'],
	['cambodian-idcard', readCambodianIdcard, 'chile-new'],
	['myanmar-id-card', readMyanmarIdCard, 'licence-eu'],
	['myanmar-driver-license', readMyanmarDriverLicense, 'licence-eu'],
	['chile-id-card', readChileIdCard, 'peru-electronic-front'],
	['vietnam-id-card', readVietnamIdCard, 'estonian-card'],
	['peru-id-card', readPeruIdCard, 'chile-new'],
];

it.each(FOREIGN)('%s refuses the card of another country', async (_, reader, kind) => {
	const { page } = await openCard(kind, 3, ['scan']);
	const clear = /^(?:No .* was found in the picture|Nothing on the .* could be read)\.$/u;
	expect(await refusal(reader, page)).toMatch(clear);
});

it('a passport whose zone is cut off is told to be without one', async () => {
	const { page } = await openCard('passport', 4);
	const { image } = page;
	const height = Math.round(image.height * 0.72);
	const data = image.data.subarray(0, image.width * height * image.channels);
	const cut = { ...page, image: { ...image, height, data }, sentHeight: height };
	expect(await refusal(readPassport, cut)).toBe(
		'No machine-readable zone was found in the picture.',
	);
});
