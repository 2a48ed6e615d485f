import type { Bars, Modules } from '../../barcode/types';
import type { ShapedLine } from '../../typeset/types';
import type { Area } from './marks';

/** A line of text at its place; lengths in millimetres from the upper left corner of the label. */
export interface PlacedLine {
	readonly kind: 'line';
	readonly line: ShapedLine;
	readonly x: number;
	readonly baseline: number;
	/** Points. */
	readonly size: number;
	readonly isBold: boolean;
	/** White letters, on a black box. */
	readonly isWhite: boolean;
	readonly align: 'left' | 'center' | 'right';
}

/** What is drawn on a label, ready for any kind of output. */
export type Placed =
	| ({ readonly kind: 'box' } & Area)
	| PlacedLine
	| {
			readonly kind: 'bars';
			readonly bars: Bars;
			readonly content: string;
			readonly x: number;
			readonly y: number;
			readonly height: number;
			/** Width of a module in dots of the printer. */
			readonly dots: number;
			/** Width of a module. */
			readonly module: number;
	  }
	| {
			readonly kind: 'modules';
			readonly modules: Modules;
			readonly x: number;
			readonly y: number;
			readonly module: number;
	  };
