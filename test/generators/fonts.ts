import { join } from 'node:path';

/** Scripts that the cards are written in; each has its font package. */
export type Script = 'latin' | 'thai' | 'khmer' | 'myanmar' | 'chinese';

export type Weight = 300 | 400 | 500 | 600 | 700 | 800;

const STYLES: Readonly<Record<Weight, string>> = {
	300: 'Light',
	400: 'Regular',
	500: 'Medium',
	600: 'SemiBold',
	700: 'Bold',
	800: 'ExtraBold',
};

const FAMILIES: Readonly<Record<Script, string>> = {
	latin: 'Noto Sans',
	thai: 'Noto Sans Thai',
	khmer: 'Noto Sans Khmer',
	myanmar: 'Noto Sans Myanmar',
	chinese: 'Noto Sans SC',
};

const PACKAGES = join(__dirname, '..', '..', 'node_modules', '@expo-google-fonts');

/** The font file of a script; system fonts are never asked for. */
export function fontFile(script: Script, weight: Weight): string {
	const family = FAMILIES[script];
	const style = `${weight}${STYLES[weight]}`;
	const folder = family.toLowerCase().replaceAll(' ', '-');
	return join(PACKAGES, folder, style, `${family.replaceAll(' ', '')}_${style}.ttf`);
}

/** The Pango description; Latin letters that a script's font lacks come from Noto Sans. */
export function fontDescription(script: Script, weight: Weight, size: number): string {
	const families = script === 'latin' ? [FAMILIES.latin] : [FAMILIES[script], FAMILIES.latin];
	return `${families.join(',')} ${STYLES[weight]} ${size}`;
}
