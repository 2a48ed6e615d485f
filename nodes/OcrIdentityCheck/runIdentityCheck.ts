import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import {
	checkIdentity,
	type Decision,
	type IdentityCheck,
} from '../../core/identity/checkIdentity';
import { textOf } from '../../core/identity/names/compareNames';
import type { Judgement } from '../../core/identity/types';
import { loadPinyin, type Pinyin } from '../../core/pinyin';
import { failedItem } from '../shared/failedItem';
import { keptOf } from '../shared/keptOf';
import { toNodeError } from '../shared/toNodeError';
import { readDocuments, type Compared } from './readDocuments';
import { readIdentitySettings } from './readIdentitySettings';

/** The outputs of the node, in their order. */
const OUTPUTS: readonly Decision[] = ['verified', 'review', 'rejected'];

/** An agent reads the first output of a tool only. */
const isTool = (context: IExecuteFunctions): boolean => context.getNode().type.endsWith('Tool');

/**
 * Judges the document of every item and puts the item into the output of the decision. What cannot
 * be judged follows On Error; where the node goes on, such an item comes out under Review.
 * @throws NodeOperationError
 */
export async function runIdentityCheck(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const outputs: INodeExecutionData[][] = OUTPUTS.map(() => []);
	const put = (decision: Decision, item: INodeExecutionData): void => {
		outputs[isTool(this) ? 0 : OUTPUTS.indexOf(decision)]?.push(item);
	};
	for (const item of this.getInputData().keys()) {
		try {
			const { decision, output } = await checkItem(this, item);
			put(decision, output);
		} catch (caught) {
			if (!this.continueOnFail()) throw toNodeError(this.getNode(), caught, item);
			put('review', failedItem(caught, [item]));
		}
	}
	return outputs;
}

async function checkItem(context: IExecuteFunctions, item: number) {
	const { limits, includeValues, keepSource } = readIdentitySettings(context, item);
	const compared = readDocuments(context, item);
	const pinyin = await pinyinFor(compared);
	const check = checkIdentity({ ...compared, settings: limits, pinyin });
	const kept = keptOf(context.getInputData()[item], keepSource);
	const output: INodeExecutionData = {
		json: { ...kept.json, identityCheck: toJson(check, includeValues) },
		...(Object.keys(kept.binary).length > 0 && { binary: kept.binary }),
		pairedItem: { item },
	};
	return { decision: check.decision, output };
}

async function pinyinFor({ document, expected }: Compared): Promise<Pinyin | undefined> {
	const names = [...document.names, ...expected.names].map(textOf).join(' ');
	return /\p{Script=Han}/u.test(names) ? await loadPinyin() : undefined;
}

function toJson({ decision, score, reasons, rules }: IdentityCheck, values: boolean): IDataObject {
	const told = Object.entries(rules).map(([id, judgement]) => [id, tell(judgement, values)]);
	return { decision, score, reasons: [...reasons], rules: Object.fromEntries(told) as IDataObject };
}

function tell({ found, expected, ...judgement }: Judgement, values: boolean): IDataObject {
	return {
		...judgement,
		fields: [...(judgement.fields ?? [])],
		...(values && found !== undefined && { found }),
		...(values && expected !== undefined && { expected }),
	};
}
