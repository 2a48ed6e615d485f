import type { Chance } from '../chance';
import { drawBankSlip } from './kinds/bankSlip';
import { drawBoxes } from './kinds/boxes';
import { drawChineseForm } from './kinds/chineseForm';
import { drawColumns } from './kinds/columns';
import { drawContract } from './kinds/contract';
import { drawInvoice } from './kinds/invoice';
import { drawLicence } from './kinds/licence';
import { drawReceipt } from './kinds/receipt';
import type { Paper } from './paper';

/** Documents with printed pairs of labels and values, by name. */
export const DOCUMENTS = {
	invoice: drawInvoice,
	'chinese-form': drawChineseForm,
	'bank-slip': drawBankSlip,
	contract: drawContract,
	receipt: drawReceipt,
	licence: drawLicence,
	boxes: drawBoxes,
	columns: drawColumns,
} as const satisfies Readonly<Record<string, (chance: Chance) => Promise<Paper>>>;

export type DocumentKind = keyof typeof DOCUMENTS;
