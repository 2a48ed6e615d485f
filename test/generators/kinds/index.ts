import type { DrawKind } from './types';
import { drawChileNew, drawChileOld } from './chile';

/** Every kind of card that can be drawn. */
export const KINDS = {
	'chile-new': drawChileNew,
	'chile-old': drawChileOld,
} as const satisfies Readonly<Record<string, DrawKind>>;

export type CardKind = keyof typeof KINDS;
