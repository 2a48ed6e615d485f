import { drawCambodia } from './cambodia';
import { drawChileNew, drawChileOld } from './chile';
import { drawChinesePassport } from './chinesePassport';
import { drawPassport } from './passport';
import { drawPeruBlueBack, drawPeruBlueFront } from './peruBlue';
import { drawPeruElectronicBack, drawPeruElectronicFront } from './peruElectronic';
import { drawThailandBack, drawThailandFront, drawThailandPink } from './thailand';
import type { DrawKind } from './types';
import { drawVietnam2016Back, drawVietnam2024Back, drawVietnamChipBack } from './vietnamBacks';
import {
	drawVietnam2016Front,
	drawVietnam2024Front,
	drawVietnamChipFront,
	drawVietnamPaperFront,
} from './vietnamFronts';

/** Every kind of card that can be drawn. */
export const KINDS = {
	'chile-new': drawChileNew,
	'chile-old': drawChileOld,
	'peru-blue-front': drawPeruBlueFront,
	'peru-blue-back': drawPeruBlueBack,
	'peru-electronic-front': drawPeruElectronicFront,
	'peru-electronic-back': drawPeruElectronicBack,
	passport: drawPassport,
	'passport-chinese': drawChinesePassport,
	'vietnam-paper-front': drawVietnamPaperFront,
	'vietnam-2016-front': drawVietnam2016Front,
	'vietnam-2016-back': drawVietnam2016Back,
	'vietnam-chip-front': drawVietnamChipFront,
	'vietnam-chip-back': drawVietnamChipBack,
	'vietnam-2024-front': drawVietnam2024Front,
	'vietnam-2024-back': drawVietnam2024Back,
	'thailand-front': drawThailandFront,
	'thailand-back': drawThailandBack,
	'thailand-pink': drawThailandPink,
	cambodia: drawCambodia,
} as const satisfies Readonly<Record<string, DrawKind>>;

export type CardKind = keyof typeof KINDS;
