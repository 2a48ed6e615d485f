/** How a font looks when it is measured by `guessFonts`. */
export interface FontLook {
	readonly name: string;
	readonly han: boolean;
	/** Thickness of upright strokes, as a share of the height of the line box. */
	readonly weight: number;
	/** Thickness of upright strokes over that of level strokes. */
	readonly contrast: number;
	/** Mean advance of a character, as a share of the height of the line box. */
	readonly pitch: number;
}

/**
 * Well-known fonts of web pages and advertisements. The figures are typical of their kind
 * (sans-serif, serif, bold, typewriter) on the scale that drawn lettering gives, set by hand.
 */
export const FONTS: readonly FontLook[] = [
	{ name: 'Arial', han: false, weight: 0.064, contrast: 1.1, pitch: 0.355 },
	{ name: 'Helvetica', han: false, weight: 0.067, contrast: 1.12, pitch: 0.36 },
	{ name: 'Open Sans', han: false, weight: 0.062, contrast: 1.05, pitch: 0.36 },
	{ name: 'Verdana', han: false, weight: 0.068, contrast: 1.1, pitch: 0.42 },
	{ name: 'Arial Bold', han: false, weight: 0.12, contrast: 1.3, pitch: 0.385 },
	{ name: 'Impact', han: false, weight: 0.17, contrast: 1.7, pitch: 0.34 },
	{ name: 'Times New Roman', han: false, weight: 0.06, contrast: 1.9, pitch: 0.32 },
	{ name: 'Georgia', han: false, weight: 0.066, contrast: 1.7, pitch: 0.36 },
	{ name: 'Times New Roman Bold', han: false, weight: 0.11, contrast: 2.2, pitch: 0.345 },
	{ name: 'Courier New', han: false, weight: 0.04, contrast: 1, pitch: 0.44 },
	{ name: 'Microsoft YaHei', han: true, weight: 0.062, contrast: 1.1, pitch: 0.84 },
	{ name: 'PingFang SC', han: true, weight: 0.055, contrast: 1.05, pitch: 0.84 },
	{ name: 'SimHei', han: true, weight: 0.08, contrast: 1.1, pitch: 0.84 },
	{ name: 'SimSun', han: true, weight: 0.05, contrast: 1.9, pitch: 0.84 },
	{ name: 'KaiTi', han: true, weight: 0.06, contrast: 1.5, pitch: 0.82 },
	{ name: 'Source Han Sans Bold', han: true, weight: 0.105, contrast: 1.15, pitch: 0.84 },
	{ name: 'Source Han Serif Heavy', han: true, weight: 0.105, contrast: 2.1, pitch: 0.84 },
];
