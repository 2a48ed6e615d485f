import { ASIAN_CARDS } from './asianCards';
import { drawCambodia } from './cambodia';
import { drawChileNew, drawChileOld } from './chile';
import { drawChinesePassport } from './chinesePassport';
import { drawLicenceEu, drawLicenceUs } from './drivingLicence';
import { EUROPEAN_CARDS } from './europeanCards';
import { drawIdentityBack, drawIdentityFront, drawIdentityTd2 } from './identityCard';
import {
	drawMyanmarNewBack,
	drawMyanmarNewFront,
	drawMyanmarOldBack,
	drawMyanmarOldFront,
} from './myanmar';
import { drawMyanmarLicence } from './myanmarLicence';
import { drawPassport } from './passport';
import { drawPeruBlueBack, drawPeruBlueFront } from './peruBlue';
import { drawPeruElectronicBack, drawPeruElectronicFront } from './peruElectronic';
import {
	drawMotorcyclePlate,
	drawPlateOnCar,
	drawPrivatePlate,
	drawRedPlate,
	drawTaxiPlate,
} from './plate';
import { drawThailandBack, drawThailandFront, drawThailandPink } from './thailand';
import type { DrawKind } from './types';
import { drawVietnam2016Back, drawVietnam2024Back, drawVietnamChipBack } from './vietnamBacks';
import {
	drawVietnam2016Front,
	drawVietnam2024Front,
	drawVietnamChipFront,
	drawVietnamPaperFront,
} from './vietnamFronts';
import { drawVisaA, drawVisaB } from './visa';
import { worldCard } from './worldCard';

const WORLD_CARDS = { ...EUROPEAN_CARDS, ...ASIAN_CARDS };

const WORLD_KINDS = Object.fromEntries(
	Object.entries(WORLD_CARDS).map(([name, layout]) => [name, worldCard(layout)]),
) as Readonly<Record<keyof typeof WORLD_CARDS, DrawKind>>;

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
	'myanmar-old-front': drawMyanmarOldFront,
	'myanmar-old-back': drawMyanmarOldBack,
	'myanmar-new-front': drawMyanmarNewFront,
	'myanmar-new-back': drawMyanmarNewBack,
	'myanmar-licence': drawMyanmarLicence,
	'plate-private': drawPrivatePlate,
	'plate-taxi': drawTaxiPlate,
	'plate-red': drawRedPlate,
	'plate-motorcycle': drawMotorcyclePlate,
	'plate-on-car': drawPlateOnCar,
	'identity-front': drawIdentityFront,
	'identity-back': drawIdentityBack,
	'identity-td2': drawIdentityTd2,
	'visa-a': drawVisaA,
	'visa-b': drawVisaB,
	'licence-eu': drawLicenceEu,
	'licence-us': drawLicenceUs,
	...WORLD_KINDS,
} as const satisfies Readonly<Record<string, DrawKind>>;

export type CardKind = keyof typeof KINDS;
