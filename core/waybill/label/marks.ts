import type { TextBlock } from './templateTypes';

/** A rectangle in millimetres, from the upper left corner of the label. */
export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What stands where on a label, before text is set and symbols are encoded. */
export type Mark =
	/** A black rectangle; rules are thin ones. */
	| ({ readonly kind: 'box' } & Area)
	| ({
			readonly kind: 'text';
			readonly text: string;
			readonly style: Omit<TextBlock, 'pieces' | 'separator' | 'weight'>;
			readonly isWhite?: boolean;
	  } & Area)
	/** A symbol as large as the area allows, in its middle. */
	| ({ readonly kind: 'code128' | 'qr'; readonly content: string } & Area);
