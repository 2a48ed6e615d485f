import { applyAffine, mapQuad } from '../../image/affine';
import type { Image } from '../../image/image';
import { quadBounds } from '../../image/quad';
import type { Thing } from '../../layout/regions/types';
import { findSignatures } from '../../layout/signatures/findSignatures';
import type { Signature } from '../../layout/signatures/types';
import { eraseSeals } from '../../layout/seals/eraseSeals';
import { findSeals } from '../../layout/seals/findSeals';
import type { Seal } from '../../layout/seals/types';
import type { Page } from '../../intake/types';
import { roundShare, type Quad } from '../../result';
import type { ParameterValues, ReadContext } from '../types';
import type { ReadPage } from './readLines';

/** The seals of a page, and the picture that its text is read from. */
export interface SealedPage {
	readonly seals: readonly Seal[];
	readonly image: Image;
}

/** Finds the seals of a page where its layout is wanted, and erases them where that is. */
export async function findPageSeals(
	{ image }: Page,
	parameters: ParameterValues,
	{ models, fast }: ReadContext,
): Promise<SealedPage> {
	const erase = parameters.erase_seal === true;
	if (!erase && parameters.layout !== true) return { seals: [], image };
	const model = fast ? 'recognition-tiny' : 'recognition-small';
	const seals = await findSeals(image, { models, model });
	// Faint and cut prints are no seals with a text, but hide what is under them all the same.
	return { seals, image: erase ? eraseSeals(image, seals.length > 0 ? seals : undefined) : image };
}

/** The signatures of a page where its layout is wanted. */
export function findPageSignatures(
	image: Image,
	{ lines }: ReadPage,
	parameters: ParameterValues,
): readonly Signature[] {
	return parameters.layout === true ? findSignatures(image, lines) : [];
}

/** Seals and signatures as parts of the layout, in the upright frame. */
export function toThings(
	seals: readonly Seal[],
	signatures: readonly Signature[],
	{ frame }: ReadPage,
): Thing[] {
	const place = (quad: Quad): Quad => mapQuad(quad, (point) => applyAffine(frame.fromImage, point));
	const thing = (kind: 'stamp' | 'signature', quad: Quad): Thing => ({
		kind,
		quad: place(quad),
		bounds: quadBounds(place(quad)),
	});
	return [
		...seals.map(({ quad, text }): Thing => ({ ...thing('stamp', quad), text })),
		...signatures.map(({ quad }) => thing('signature', quad)),
	];
}

/** What Simplify tells of seals and signatures. */
export function describeMarks(
	seals: readonly Seal[],
	signatures: readonly Signature[],
	place: (quad: Quad) => Quad,
) {
	return {
		seals: seals.map(({ text, shape, colour, confidence, quad }) => ({
			text,
			shape,
			colour,
			confidence: roundShare(confidence),
			location: place(quad),
		})),
		signatures: signatures.map(({ confidence, quad }) => ({
			confidence: roundShare(confidence),
			location: place(quad),
		})),
	};
}
