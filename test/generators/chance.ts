/** A repeatable source of chance: the same seed gives the same card on every machine. */
export interface Chance {
	/** 0 to 1, without 1. */
	readonly next: () => number;
	readonly between: (low: number, high: number) => number;
	/** A whole number, both ends included. */
	readonly whole: (low: number, high: number) => number;
	readonly pick: <T>(list: readonly T[]) => T;
	readonly may: (share: number) => boolean;
	readonly digits: (count: number) => string;
	/** A source of its own, so that drawing more in one part changes nothing in another. */
	readonly fork: (name: string) => Chance;
}

/** Mulberry32, with the seed stirred by a name (FNV-1a). */
export function createChance(seed: number, name = ''): Chance {
	let state = stir(seed, name);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	return {
		next,
		whole,
		between: (low, high) => low + next() * (high - low),
		pick: (list) => list[Math.floor(next() * list.length)]!,
		may: (share) => next() < share,
		digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
		fork: (part) => createChance(seed, `${name}/${part}`),
	};
}

function stir(seed: number, name: string): number {
	let hash = 0x811c9dc5;
	for (const character of `${seed}:${name}`) {
		hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
	}
	return hash | 0;
}
