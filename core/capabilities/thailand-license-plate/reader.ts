import { applyAffine, mapQuad } from '../../image/affine';
import { turnQuad } from '../../image/quad';
import { OcrError } from '../../errors';
import { findPlates } from '../../plate/findPlates';
import type { Plate } from '../../plate/types';
import { roundShare, type Quad } from '../../result';
import { likelyQuad } from '../../text/alternatives';
import { detectBoxes, type DetectionScale } from '../../text/detectBoxes';
import { locateText, type LocatedText } from '../../text/locateText';
import { placeInSent } from '../cardPictures';
import type { ReadContext, Reader } from '../types';
import type { ThailandLicensePlateResult } from './descriptor';

/** Turned half round, only what looks like a number at once is read. */
const TURNED = -4;
/**
 * The lone number of a car in a wide scene is seen better by the detector in a small picture: of
 * drawn cars whose plate is an eighth as wide as the picture it found none at the usual size and
 * all at this one.
 */
const SMALLER: DetectionScale = { minSide: 400, maxSide: 640 };

/** Plates as the picture stands, then from farther away, then turned half round. */
async function search({ boxes, pyramid }: LocatedText, { models }: ReadContext): Promise<Plate[]> {
	const quads = boxes.map(({ quad }) => likelyQuad(quad));
	const context = { pyramid, models };
	const upright = await findPlates(quads, context);
	if (upright.length > 0) return upright;
	const afar = (await detectBoxes(pyramid, models, SMALLER)).map(({ quad }) => likelyQuad(quad));
	const distant = await findPlates(afar, context);
	if (distant.length > 0) return distant;
	const turned = [...quads, ...afar].map((quad) => turnQuad(quad, 2));
	return await findPlates(turned, context, TURNED);
}

/** Thai number plates of cars, lorries and motorcycles, several a picture. */
export const readThailandLicensePlate: Reader = async (page, _parameters, context) => {
	const located = await locateText(page.image, context.models, true);
	const plates = await search(located, context);
	if (plates.length === 0) {
		throw new OcrError('content', 'No Thai number plate was found in the picture.', {
			description: 'Give a sharp picture in which the whole plate is at least 60 pixels wide.',
		});
	}
	const onPage = (quad: Quad): Quad =>
		placeInSent(
			mapQuad(quad, (point) => applyAffine(located.toImage, point)),
			page,
		);
	const result: ThailandLicensePlateResult = plates.map((plate) => ({
		plate_number: plate.number,
		plate_location: onPage(plate.quad),
		confidence: roundShare(plate.confidence),
		province: plate.province?.name ?? '',
	}));
	const sum = plates.reduce((total, { confidence }) => total + confidence, 0);
	return {
		result,
		warnings: [],
		direction: roundShare(located.direction) % 360,
		scripts: ['Thai'],
		confidence: roundShare(sum / plates.length),
		text: plates
			.map(({ number, province }) => [number, province?.name ?? ''].join('\n'))
			.join('\n'),
		origin: 'recognition',
	};
};
