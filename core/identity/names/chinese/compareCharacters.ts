import type { Pinyin } from '../../../pinyin';
import type { NameMatch } from '../compareLatin';
import { likeness } from '../likeness';
import { simplifyName } from './simplify';

/** The score of names that sound alike but are written with other characters. */
const SAME_SOUND = 0.8;

/** Compares two names in Chinese characters, simplified or traditional. */
export function compareCharacters(a: string, b: string, pinyin: Pinyin): NameMatch {
	const [one, other] = [simplifyName(a), simplifyName(b)];
	if (one === other) return { score: 1, doubts: [], contradicts: false };
	const [first, second] = [[...one], [...other]];
	const soundsAlike =
		first.length === second.length &&
		first.every((character, i) => haveSameSound(character, second[i] ?? '', pinyin));
	if (soundsAlike) return { score: SAME_SOUND, doubts: ['characters'], contradicts: false };
	return { score: likeness(one, other), doubts: [], contradicts: true };
}

function haveSameSound(a: string, b: string, pinyin: Pinyin): boolean {
	if (a === b) return true;
	const known = pinyin.readings(b);
	return pinyin.readings(a).some((reading) => known.includes(reading));
}
