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
 * (sans-serif, serif, bold, typewriter), rounded, and set by hand.
 */
export const FONTS: readonly FontLook[] = [
	{ name: 'Arial', han: false, weight: 0.085, contrast: 1.1, pitch: 0.45 },
	{ name: 'Helvetica', han: false, weight: 0.088, contrast: 1.12, pitch: 0.45 },
	{ name: 'Open Sans', han: false, weight: 0.08, contrast: 1.08, pitch: 0.46 },
	{ name: 'Verdana', han: false, weight: 0.09, contrast: 1.1, pitch: 0.53 },
	{ name: 'Arial Bold', han: false, weight: 0.14, contrast: 1.25, pitch: 0.49 },
	{ name: 'Impact', han: false, weight: 0.2, contrast: 1.7, pitch: 0.43 },
	{ name: 'Times New Roman', han: false, weight: 0.08, contrast: 1.9, pitch: 0.4 },
	{ name: 'Georgia', han: false, weight: 0.085, contrast: 1.7, pitch: 0.45 },
	{ name: 'Times New Roman Bold', han: false, weight: 0.13, contrast: 2.3, pitch: 0.43 },
	{ name: 'Courier New', han: false, weight: 0.05, contrast: 1, pitch: 0.55 },
	{ name: 'Microsoft YaHei', han: true, weight: 0.08, contrast: 1.1, pitch: 0.88 },
	{ name: 'PingFang SC', han: true, weight: 0.07, contrast: 1.05, pitch: 0.88 },
	{ name: 'SimHei', han: true, weight: 0.095, contrast: 1.1, pitch: 0.88 },
	{ name: 'SimSun', han: true, weight: 0.065, contrast: 1.9, pitch: 0.88 },
	{ name: 'KaiTi', han: true, weight: 0.07, contrast: 1.4, pitch: 0.85 },
	{ name: 'Source Han Sans Bold', han: true, weight: 0.13, contrast: 1.2, pitch: 0.88 },
	{ name: 'Source Han Serif Heavy', han: true, weight: 0.13, contrast: 2.2, pitch: 0.88 },
];
