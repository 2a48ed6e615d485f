/** What may stand in a line of a plate, for a search that builds it letter by letter. */
export interface PlateForm {
	/** Whether a text can become a line of this form. */
	readonly begins: RegExp;
	/** Whether it is one. */
	readonly whole: RegExp;
}

/** Consonants but the two that went out of use. */
const LETTER = '[ก-ขคฆ-ฮ]';

/** `1กข 1234`, `กข 1234`, `ก-1234`: cars; blanks are left out. */
export const CAR_NUMBER: PlateForm = {
	begins: new RegExp(
		`^(?:[1-9]?${LETTER}{0,2}|[1-9]?${LETTER}{2}[1-9]\\d{0,3}|${LETTER}[1-9]\\d{0,3}|${LETTER}{1,2}-\\d{0,4})$`,
		'u',
	),
	whole: new RegExp(
		`^(?:[1-9]?${LETTER}{2}[1-9]\\d{0,3}|${LETTER}[1-9]\\d{0,3}|${LETTER}{1,2}-\\d{1,4})$`,
		'u',
	),
};

/** `70-1234`: lorries and buses. */
export const LORRY_NUMBER: PlateForm = {
	begins: /^(?:[1-9]\d?(?:-\d{0,4})?)?$/u,
	whole: /^[1-9]\d-\d{4}$/u,
};

/** `1กข`, `กขค`: the upper line of a motorcycle's plate … */
export const MOTORCYCLE_LETTERS: PlateForm = {
	begins: new RegExp(`^[1-9]?${LETTER}{0,3}$`, 'u'),
	whole: new RegExp(`^(?:[1-9]?${LETTER}{2}|${LETTER}{3})$`, 'u'),
};

/** … which has no three letters where four digits follow: those came with the digit before. */
export const MOTORCYCLE_LONG_LETTERS: PlateForm = {
	begins: new RegExp(`^[1-9]?${LETTER}{0,2}$`, 'u'),
	whole: new RegExp(`^[1-9]?${LETTER}{2}$`, 'u'),
};

/** … and its lower one. */
export const MOTORCYCLE_DIGITS: PlateForm = {
	begins: /^(?:[1-9]\d{0,3})?$/u,
	whole: /^[1-9]\d{0,3}$/u,
};
