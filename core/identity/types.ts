import type { Warning } from '../result';
import type { Pinyin } from '../pinyin';

/** What is judged, in the order in which it is told. */
export const RULE_IDS = [
	...(['name', 'number', 'birthDate', 'sex', 'nationality', 'country'] as const),
	...(['expiry', 'minimumAge', 'checkDigits', 'zone', 'alarms', 'confidence'] as const),
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** `skipped`: switched off, or the document has nothing of the kind. */
export type Verdict = 'pass' | 'review' | 'fail' | 'skipped';

/** A value as it was printed or given, with the name of its field. */
export interface NamedValue {
	readonly text: string;
	readonly field: string;
}

/** A name as it was printed or given: in parts, or as one. */
export interface PersonName {
	readonly family?: string;
	readonly given?: string;
	/** The whole name, where its parts are not told. */
	readonly full?: string;
	readonly fields: readonly string[];
	/** It comes from a machine-readable zone that had no room for all of it. */
	readonly cut?: true;
}

/** What a document or a person says of somebody's identity. */
export interface Identity {
	/** Id of the capability whose fields these are; absent where a person entered them. */
	readonly capability?: string;
	readonly names: readonly PersonName[];
	readonly numbers: readonly NamedValue[];
	readonly birthDates: readonly NamedValue[];
	readonly sexes: readonly NamedValue[];
	readonly nationalities: readonly NamedValue[];
	readonly countries: readonly NamedValue[];
}

/** What a card node has read. */
export interface CardIdentity extends Identity {
	readonly capability: string;
	readonly expiryDates: readonly NamedValue[];
	/** Lines of the machine-readable zone; undefined where the result has no such fields. */
	readonly zone?: readonly string[];
	/** Confidence (0..1) by field. */
	readonly confidences: Readonly<Record<string, number>>;
	/** Of the whole reading, 0..1. */
	readonly confidence?: number;
	/** Remarks of the reading; undefined where the result carries none, not even an empty list. */
	readonly warnings?: readonly Warning[];
	/** What the alarms of the result say, as sentences; undefined where none was looked for. */
	readonly alarms?: readonly string[];
}

/** Limits of the rules. */
export interface IdentitySettings {
	/** The day to judge by, `yyyy-mm-dd`. */
	readonly today: string;
	/** Rules that are on. */
	readonly rules: readonly RuleId[];
	/** Rules whose failure rejects; other failures ask for a review. */
	readonly rejecting: readonly RuleId[];
	/** How much a rule counts in the score; a rule of 0 is told but decides nothing. */
	readonly weights: Readonly<Partial<Record<RuleId, number>>>;
	/** The score (0..1) from which on a check without a doubt is verified. */
	readonly scoreLimit: number;
	/** Likeness (0..1) from which on a name passes. */
	readonly namePass: number;
	/** Likeness (0..1) under which a name fails. */
	readonly nameFail: number;
	/** Names of which one side lacks parts pass. */
	readonly acceptMissingParts: boolean;
	/** How expected dates such as 03/04/1990 are meant. */
	readonly dateOrder: 'dmy' | 'mdy';
	/** Days after its expiry on which a document still counts as valid. */
	readonly graceDays: number;
	/** How long the document must still be valid. */
	readonly minimumValidity: Span;
	/** Years. */
	readonly minimumAge: number;
	/** Fields read with less (0..1) are looked at by a person. */
	readonly confidenceLimit: number;
}

export interface Span {
	readonly amount: number;
	readonly unit: 'days' | 'months';
}

/** Everything that a rule looks at. */
export interface Check {
	readonly document: CardIdentity;
	readonly expected: Identity;
	readonly settings: IdentitySettings;
	/** Absent where neither side has a Chinese name. */
	readonly pinyin?: Pinyin;
}

/** What a rule says. Neither reason nor fields hold values of the document. */
export interface Judgement {
	readonly verdict: Verdict;
	/** Likeness or certainty, 0..1; of skipped rules it counts for nothing. */
	readonly score: number;
	readonly reason: string;
	/** Fields of the document that were compared. */
	readonly fields?: readonly string[];
	readonly found?: string;
	readonly expected?: string;
}

export type Rule = (check: Check) => Judgement;
