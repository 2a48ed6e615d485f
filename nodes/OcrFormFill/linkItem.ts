import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import type { FillPlan, TemplateField } from '../../core/fill/types';
import { keptOf } from '../shared/keptOf';
import type { KeepSource } from '../shared/readSettings';
import { readFillOptions } from './readFillOptions';
import { readFillPlan } from './readFillPlan';

/** The link to a form with the values of one item. @throws OcrError */
export async function linkItem(
	context: IExecuteFunctions,
	item: number,
): Promise<INodeExecutionData> {
	const { chooseValues } = await import('../../core/fill/chooseValues');
	const { formLink } = await import('../../core/fill/formLink');
	const { toFieldText, toFilledField } = await import('../../core/fill/toFieldText');
	const options = readFillOptions(context, item);
	const plan = readFillPlan(context, item, options);
	const chosen = chooseValues(listLabels(context, item, plan), plan);
	const texts = chosen.map((each) => toFieldText(each, plan));
	const values = chosen.flatMap(({ field }, i): Array<[string, string]> => {
		const text = texts[i];
		return text === undefined ? [] : [[field.name, text]];
	});
	const link = formLink(String(context.getNodeParameter('formUrl', item) ?? ''), values);
	const kept = keptOf(context.getInputData()[item], options.keepSource as KeepSource | undefined);
	return {
		json: {
			...kept.json,
			link,
			filled: values.length,
			empty: chosen.length - values.length,
			fields: chosen.map((each, i) => ({ ...toFilledField(each, texts[i]) })),
		},
		binary: kept.binary,
		pairedItem: { item },
	};
}

/** The labels that were listed, and those that values were given for. */
function listLabels(
	context: IExecuteFunctions,
	item: number,
	plan: FillPlan,
): readonly TemplateField[] {
	const listed = String(context.getNodeParameter('formFields', item, '') ?? '').split('\n');
	const names = [
		...listed.map((line) => line.trim()),
		...Object.keys(plan.given),
		...plan.required,
	];
	const known = [...new Set(names)].filter((name) => name !== '');
	if (known.length > 0) {
		return known.map((name) => ({ name, kind: 'text', isRequired: false }));
	}
	throw new OcrError('parameter', 'No fields of the form are named.', {
		description: "Enter the labels of the form in 'Form Fields', one a line.",
	});
}
