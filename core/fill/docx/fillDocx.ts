import type { TemplateContent, TemplateData } from 'easy-template-x';

import { OcrError } from '../../errors';
import { chooseValues, type ChosenValue } from '../chooseValues';
import type { FilledFile } from '../pdf/fillPdf';
import { toFieldText, toFilledField } from '../toFieldText';
import type { FilledField, FillPlan, TemplateField } from '../types';
import { formatValue } from '../values/formatValue';
import { toTruth } from '../values/valueWords';
import { listDocxFields } from './listDocxFields';
import { openTemplate, templateFault } from './openTemplate';
import { toPicture, type PictureValue } from './toPicture';

/** Characters that a Word document may not hold. */
const UNWRITABLE = /(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu;

/**
 * Fills placeholders, blocks and pictures of a Word document.
 * @param pictures by the names of placeholders
 * @throws OcrError format, content, parameter
 */
export async function fillDocx(
	bytes: Uint8Array,
	plan: FillPlan,
	pictures: Readonly<Record<string, PictureValue>>,
): Promise<FilledFile> {
	const handler = await openTemplate(bytes);
	const fields = await listDocxFields(bytes);
	checkPictures(fields, pictures);
	const places = fields.filter(({ name }) => !(name in pictures));
	const chosen = chooseValues(places, withoutPictures(withBlocks(places, plan), pictures));
	const lists = new Set(chosen.filter(({ value }) => isList(value)).map(({ field }) => field.name));
	const data: TemplateData = {};
	const filled: FilledField[] = [];
	for (const each of chosen) {
		// Inside of a list the entries bring their own values.
		if (each.origin !== 'given' && lists.has(each.field.within ?? '')) continue;
		const { content, text } = toContent(each, plan);
		data[each.field.name] = content;
		filled.push(toFilledField(each, text));
	}
	for (const [name, picture] of Object.entries(pictures)) {
		data[name] = await toPicture(picture);
		filled.push({ name, status: 'filled', value: '[picture]', origin: 'given' });
	}
	const file = await handler.process(Buffer.from(bytes), data).catch((caught: unknown) => {
		throw templateFault(caught);
	});
	return { bytes: new Uint8Array(file), fields: filled };
}

/** Blocks are not matched by meaning: the data has to name them. */
function withBlocks(fields: readonly TemplateField[], plan: FillPlan): FillPlan {
	const { source } = plan;
	if (typeof source !== 'object' || source === null) return plan;
	const named = new Map(Object.entries(source));
	const blocks = fields.flatMap(({ kind, name }): Array<[string, unknown]> =>
		kind === 'block' ? [[name, named.get(name)]] : [],
	);
	return { ...plan, given: { ...Object.fromEntries(blocks), ...plan.given } };
}

function withoutPictures(plan: FillPlan, pictures: Readonly<Record<string, unknown>>): FillPlan {
	return { ...plan, required: plan.required.filter((name) => !(name in pictures)) };
}

const isList = (value: unknown): value is readonly unknown[] =>
	Array.isArray(value) && value.some((entry) => typeof entry === 'object');

interface Content {
	readonly content: TemplateContent | TemplateData[];
	/** For the item; undefined: empty. */
	readonly text: string | undefined;
}

function toContent(chosen: ChosenValue, plan: FillPlan): Content {
	const { field, value } = chosen;
	if (field.kind !== 'block') {
		const text = toFieldText(chosen, plan)?.replace(UNWRITABLE, '');
		return { content: text ?? '', text };
	}
	if (!Array.isArray(value)) {
		const isShown = toTruth(value) ?? true;
		return { content: isShown, text: isShown ? 'shown' : undefined };
	}
	return { content: value.map((entry) => toEntry(entry, plan)), text: `${value.length} entries` };
}

/** An entry of a list; a plain value is reached by `{.}` as well as by `{value}`. */
function toEntry(entry: unknown, plan: FillPlan): TemplateData {
	if (typeof entry !== 'object' || entry === null)
		return { '.': write(entry, '.', plan), value: write(entry, 'value', plan) };
	return Object.fromEntries(
		Object.entries(entry)
			.filter(([name]) => !name.startsWith('_'))
			.map(([name, value]): [string, TemplateContent | TemplateData[]] => [
				name,
				Array.isArray(value) ? value.map((each) => toEntry(each, plan)) : write(value, name, plan),
			]),
	);
}

function write(value: unknown, name: string, plan: FillPlan): string | boolean {
	if (typeof value === 'boolean') return value;
	if (value === null || value === undefined) return '';
	const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
	const field: TemplateField = { name, kind: 'placeholder', isRequired: false };
	return formatValue(text, field, plan).replace(UNWRITABLE, '');
}

function checkPictures(
	fields: readonly TemplateField[],
	pictures: Readonly<Record<string, unknown>>,
): void {
	const strange = Object.keys(pictures).find(
		(name) => !fields.some((field) => field.name === name),
	);
	if (strange === undefined) return;
	throw new OcrError('parameter', `The template has no placeholder "${strange}" for a picture.`, {
		description: `Its placeholders are: ${fields.map(({ name }) => name).join(', ')}.`,
	});
}
