import type { PixelScale } from '../image/sampleQuad';

/** (p / 255 - 0.5) / 0.5 for every channel: PP-OCR detection and recognition. */
export const CENTRED: PixelScale = {
	scale: [2 / 255, 2 / 255, 2 / 255],
	shift: [-1, -1, -1],
};

/**
 * (p / 255 - mean) / deviation with the ImageNet statistics, planes in the order blue, green,
 * red with the constants in the published order (red first), as the orientation model was
 * exported.
 */
export const IMAGENET: PixelScale = {
	scale: [1 / (255 * 0.229), 1 / (255 * 0.224), 1 / (255 * 0.225)],
	shift: [-0.485 / 0.229, -0.456 / 0.224, -0.406 / 0.225],
};
