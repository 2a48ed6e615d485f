import { nearestEntry } from './peoples';
import { TOWNS } from './towns';

/** Streets that most towns have. */
const STREETS = [
	...['ဗိုလ်ချုပ်', 'ကမ်းနား', 'ပြည်', 'ဈေး', 'သစ္စာ', 'မင်း', 'ဗိုလ်ချုပ်အောင်ဆန်း', 'အနော်ရထာ', 'မဟာဗန္ဓုလ'],
	...['ဆူးလေဘုရား', 'ကုန်သည်', 'ကမ္ဘာအေးဘုရား', 'အင်းစိန်', 'ဘုရား', 'ဘူတာ', 'ကျောင်း', 'ရွှေဘုံသာ', 'ဗိုလ်မြတ်ထွန်း'],
	...['သိမ်ဖြူ', 'မြို့ပတ်', 'ရွှေတိဂုံဘုရား', 'ဦးဝိစာရ', 'အောင်မင်္ဂလာ', 'သီရိမင်္ဂလာ', 'မြဝတီ', 'ပန်းခြံ', 'ဆေးရုံ'],
];

const KINDS: readonly (readonly [suffix: RegExp, word: string, names: readonly string[]])[] = [
	[/မြ(?:ို့|ိုု့|ို|ု့|ိ့|ု)န(?:ယ်|ယ)$/u, 'မြို့နယ်', TOWNS],
	[/မြ(?:ို့|ို|ု့|ိ့|ု|ို့့)$/u, 'မြို့', TOWNS],
	[/လမ(?:်း|်|း)$/u, 'လမ်း', STREETS],
];

function respellPart(part: string): string {
	for (const [suffix, word, names] of KINDS) {
		if (!suffix.test(part)) continue;
		const name = part.replace(suffix, '');
		return (nearestEntry(name, names) ?? name) + word;
	}
	return part;
}

/** An address with the spelling of known towns and streets; its parts are divided by `၊`. */
export function respellAddress(text: string): string {
	return text
		.split(/\s*၊\s*/u)
		.map(respellPart)
		.join('၊ ')
		.trim();
}
