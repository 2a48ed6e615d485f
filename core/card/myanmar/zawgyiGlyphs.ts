/**
 * Where Zawgyi, an older encoding of Burmese for fonts, differs from Unicode. It has a code for
 * many shapes of one sign, and keeps signs in the order in which they are written.
 */

/** Letters under others: the letter in Unicode, then the codes of its shapes in Zawgyi. */
export const STACKED: readonly (readonly [letter: string, ...shapes: string[]])[] = [
	['\u1000', '\u1060'],
	['\u1001', '\u1061'],
	['\u1002', '\u1062'],
	['\u1003', '\u1063'],
	['\u1005', '\u1065'],
	['\u1006', '\u1066', '\u1067'],
	['\u1007', '\u1068'],
	['\u1008', '\u1069'],
	['\u100b', '\u106c'],
	['\u100c', '\u106d'],
	['\u100f', '\u1070'],
	['\u1010', '\u1071', '\u1072'],
	['\u1011', '\u1073', '\u1074'],
	['\u1012', '\u1075'],
	['\u1013', '\u1076'],
	['\u1014', '\u1077'],
	['\u1015', '\u1078'],
	['\u1016', '\u1079'],
	['\u1017', '\u107a'],
	['\u1018', '\u107b', '\u1093'],
	['\u1019', '\u107c'],
	['\u101c', '\u1085'],
];

/** Two letters that are one code: the upper, the lower, the code. */
export const LIGATURES: readonly (readonly [upper: string, lower: string, code: string])[] = [
	['\u100d', '\u100d', '\u106e'],
	['\u100d', '\u100e', '\u106f'],
	['\u100f', '\u100d', '\u1091'],
	['\u100b', '\u100c', '\u1092'],
	['\u100b', '\u100b', '\u1097'],
];

/** Shapes of letters that make room for signs below: the letter, then the code. */
export const SHORT_LETTERS: readonly (readonly [letter: string, code: string])[] = [
	['\u1014', '\u108f'],
	['\u101b', '\u1090'],
	['\u1009', '\u106a'],
	['\u100a', '\u106b'],
];

/** Codes in Zawgyi that stand for one or several signs of Unicode. */
export const SIGNS: readonly (readonly [code: string, signs: string])[] = [
	['\u102b', '\u102b'],
	['\u102c', '\u102c'],
	['\u102d', '\u102d'],
	['\u102e', '\u102e'],
	['\u102f', '\u102f'],
	['\u1030', '\u1030'],
	['\u1031', '\u1031'],
	['\u1032', '\u1032'],
	['\u1033', '\u102f'],
	['\u1034', '\u1030'],
	['\u1036', '\u1036'],
	['\u1037', '\u1037'],
	['\u1038', '\u1038'],
	['\u1039', '\u103a'],
	['\u103a', '\u103b'],
	['\u103b', '\u103c'],
	['\u103c', '\u103d'],
	['\u103d', '\u103e'],
	['\u105a', '\u102b\u103a'],
	['\u107d', '\u103b'],
	['\u107e', '\u103c'],
	['\u107f', '\u103c'],
	['\u1080', '\u103c'],
	['\u1081', '\u103c'],
	['\u1082', '\u103c'],
	['\u1083', '\u103c'],
	['\u1084', '\u103c'],
	['\u1087', '\u103e'],
	['\u1088', '\u103e\u102f'],
	['\u1089', '\u103e\u1030'],
	['\u108a', '\u103d\u103e'],
	['\u108e', '\u102d\u1036'],
	['\u1094', '\u1037'],
	['\u1095', '\u1037'],
];

/** The small letter above the next one, alone or with a vowel: the code, then the vowel. */
export const RAISED: readonly (readonly [code: string, vowel: string])[] = [
	['\u108b', '\u102d'],
	['\u108c', '\u102e'],
	['\u108d', '\u1036'],
	['\u1064', ''],
];

/** A letter under another together with a sign. */
export const STACKED_WITH_SIGN = { code: '\u1096', letter: '\u1010', sign: '\u103d' } as const;

/** The signs that Unicode keeps between the small letter above and the letter below it. */
export const RAISED_LETTER = '\u1004\u103a\u1039';

/** Letters so wide that the sign around them needs its wide shape. */
export const WIDE = /[ကဃဆဏတထဘယလသဟအညဩ]/u;

/** Letters that reach below the line, so that a vowel below moves to their right. */
export const DEEP = /[ဈညဉဋဌဍဎဠ]/u;
