import { createChance } from './chance';
import type { Effect } from './drawCard';
import type { CardKind } from './kinds';

/** Mixtures as they come in: scans and easy photos often, each hardship now and then. */
const MIXTURES: readonly (readonly [share: number, effects: readonly Effect[]])[] = [
	[10, ['scan']],
	[12, ['photo']],
	[6, ['angle']],
	[5, ['rot90']],
	[5, ['rot180']],
	[5, ['rot270']],
	[5, ['small']],
	[6, ['photo', 'blur']],
	[6, ['scan', 'lowRes']],
	[4, ['photo', 'lowRes']],
	[6, ['photo', 'glare']],
	[5, ['photo', 'shadow']],
	[5, ['photo', 'dark']],
	[5, ['photo', 'jpeg50']],
	[5, ['photo', 'noise']],
	[4, ['scan', 'photocopy']],
	[4, ['photo', 'screen']],
	[2, ['photo', 'cut']],
];

/** A mixture by chance, the same for the same kind and seed. */
export function chooseEffects(kind: CardKind, seed: number): readonly Effect[] {
	const total = MIXTURES.reduce((sum, [share]) => sum + share, 0);
	let left = createChance(seed, `${kind} effects`).next() * total;
	const found = MIXTURES.find(([share]) => (left -= share) < 0);
	return found ? found[1] : ['scan'];
}

const PLACES = ['photo', 'photo', 'angle', 'rot90', 'rot180', 'rot270', 'small'] as const;
const HARDSHIPS = [
	...(['blur', 'lowRes', 'glare', 'shadow', 'dark', 'noise', 'jpeg50', 'screen'] as const),
];

/** Two or three hardships at once, for finding where readers give way. */
export function chooseHardEffects(kind: CardKind, seed: number): readonly Effect[] {
	const chance = createChance(seed, `${kind} hard effects`);
	const hardships = new Set<Effect>();
	const count = chance.whole(2, 3);
	while (hardships.size < count) hardships.add(chance.pick(HARDSHIPS));
	return [chance.pick(PLACES), ...hardships];
}
