import { fromZawgyi } from '../../../../core/card/myanmar/fromZawgyi';
import { NAME_PARTS } from '../../../../core/card/myanmar/nameParts';
import { OCCUPATIONS } from '../../../../core/card/myanmar/occupations';
import { toZawgyi } from '../../../../core/card/myanmar/toZawgyi';
import { TOWNS } from '../../../../core/card/myanmar/towns';

const PAIRS = [
	['မြန်မာ', '\u103b\u1019\u1014\u1039\u1019\u102c'],
	['ကျောင်း', '\u1031\u1000\u103a\u102c\u1004\u1039\u1038'],
	['နိုင်ငံ', '\u108f\u102d\u102f\u1004\u1039\u1004\u1036'],
	['သင်္ဘော', '\u101e\u1031\u1018\u1064\u102c'],
	['ဗုဒ္ဓ', '\u1017\u102f\u1012\u1076'],
	['မြို့', '\u107f\u1019\u102d\u1033\u1095'],
	['ကြီး', '\u1080\u1000\u102e\u1038'],
	['ဦး', '\u1026\u1038'],
	['ဒေါ်', '\u1031\u1012\u105a'],
	['ရွှေ', '\u1031\u101b\u108a'],
	['ကျွန်', '\u1000\u107d\u103c\u1014\u1039'],
	['နှင့်', '\u108f\u103d\u1004\u1037\u1039'],
	['ယဉ်', '\u101a\u1025\u1039'],
	['မန္တလေး', '\u1019\u108f\u1072\u1031\u101c\u1038'],
	['ဖြိုး', '\u107f\u1016\u102d\u1033\u1038'],
	['အင်္ဂါ', '\u1021\u1002\u1064\u102b'],
	['ယောက်ျား', '\u1031\u101a\u102c\u1000\u1039\u103a\u102c\u1038'],
] as const;

describe('the older encoding of Burmese', () => {
	it.each(PAIRS)('%s both ways', (unicode, zawgyi) => {
		expect(toZawgyi(unicode)).toBe(zawgyi);
		expect(fromZawgyi(zawgyi)).toBe(unicode.normalize('NFC'));
	});

	it('every name, town and occupation comes back as it was', () => {
		const words = [...NAME_PARTS.map(([burmese]) => burmese), ...TOWNS, ...OCCUPATIONS];
		const plain = words.map((word) => word.normalize('NFC'));
		expect(plain.map((word) => fromZawgyi(toZawgyi(word)))).toEqual(plain);
	});

	it('leaves digits, signs and Latin letters as they are', () => {
		expect(toZawgyi('၁၂/A-5 (နိုင်)')).toBe('၁၂/A-5 (\u108f\u102d\u102f\u1004\u1039)');
	});
});
