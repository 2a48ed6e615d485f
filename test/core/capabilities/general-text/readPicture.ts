import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';

import { readGeneralText } from '../../../../core/capabilities/general-text/reader';
import type { GeneralTextResult } from '../../../../core/capabilities/general-text/descriptor';
import type { ParameterValues, ReadContext } from '../../../../core/capabilities/types';
import { createModels } from '../../../../core/engine/local/createModels';
import { findWeights } from '../../../../core/engine/local/modelFiles';
import { openNativeRuntime } from '../../../../core/engine/local/runtime/openNativeRuntime';
import { encodeJpeg } from '../../../../core/export/encodeJpeg';
import type { Page } from '../../../../core/intake/types';
import { MODEL_IDS, type Models } from '../../../../core/models';
import type { Reading } from '../../../../core/result';

export const NOTE = readFileSync(join(__dirname, '../../../fixtures/delivery-note.png'));

/** The real weights. @throws when they are missing, with what to do about it */
export async function openModels(): Promise<Models> {
	for (const id of MODEL_IDS) {
		try {
			findWeights(id);
		} catch (cause) {
			throw new Error(`The weights of ${id} are not here: run "npm run setup" first.`, { cause });
		}
	}
	return createModels(await openNativeRuntime(2));
}

/** A picture as the intake hands it over; `quarters` clockwise turns come on top. */
export async function openPage(picture: Buffer, quarters = 0): Promise<Page> {
	const { data, info } = await sharp(picture)
		.rotate(90 * quarters)
		.removeAlpha()
		.toColourspace('srgb')
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { width, height } = info;
	return {
		number: 1,
		image: { width, height, channels: 3, data },
		toSent: [1, 0, 0, 0, 1, 0],
		sentWidth: width,
		sentHeight: height,
	};
}

export interface GeneralTextReading extends Reading {
	readonly result: GeneralTextResult;
}

/** Reads a page with the smaller weights unless the context says otherwise. */
export async function readPage(
	page: Page,
	parameters: ParameterValues,
	context: Pick<ReadContext, 'models'> & Partial<ReadContext>,
): Promise<GeneralTextReading> {
	const reading = await readGeneralText(page, parameters, {
		fast: true,
		minConfidence: 0,
		encodeJpeg,
		...context,
	});
	return reading as GeneralTextReading;
}
