import { toLatinDigits } from '../../card/myanmar/digits';
import { pairNrc } from '../../card/myanmar/pairNrc';
import { romaniseName } from '../../card/myanmar/romaniseName';
import type { FieldReadings } from '../../card/types';
import type { FrontField } from './fields';

/** `Ma U Pa Mar` */
function capitalise(name: string): string {
	return name.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

/** Names, number and date of birth in Latin letters and digits; empty where not read. */
export function translate(fields: FieldReadings<FrontField>) {
	const { name, father_name: father, nrc_id: number, birth } = fields;
	return {
		name_translation: capitalise(romaniseName(name?.value ?? '')),
		father_name_translation: capitalise(romaniseName(father?.value ?? '')),
		nrc_id_translation: number ? (pairNrc.toLatin(number.value) ?? '') : '',
		birth_translation: toLatinDigits(birth?.value ?? ''),
	};
}
