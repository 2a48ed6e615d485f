import { burmeseBloodGroup, latinBloodGroup } from '../../card/myanmar/bloodGroup';
import { readAsDigits, toBurmeseDigits } from '../../card/myanmar/digits';
import { pairNames } from '../../card/myanmar/pairNames';
import { pairNrc } from '../../card/myanmar/pairNrc';
import { romaniseName } from '../../card/myanmar/romaniseName';
import type { FieldReading, FieldReadings } from '../../card/types';
import type { Warning } from '../../result';
import { LICENCE_LABELS, LICENCE_PAIRS, type LicenceField, type LicencePair } from './fields';
import { burmeseLicence, latinLicence } from './parse';

/** How the two readings of a value follow from each other. */
interface Partners {
	/** The Burmese value, given the English one and what was read in Burmese. */
	readonly toBurmese: (latin: string, read: string | undefined) => string | undefined;
	readonly toLatin: (burmese: string) => string | undefined;
}

const DATES: Partners = {
	toBurmese: toBurmeseDigits,
	toLatin: readAsDigits,
};

const PARTNERS: Readonly<Record<LicencePair, Partners>> = {
	card_number: { toBurmese: burmeseLicence, toLatin: latinLicence },
	name: { toBurmese: pairNames.toBurmese, toLatin: romaniseName },
	nrc_id: { toBurmese: pairNrc.toBurmese, toLatin: pairNrc.toLatin },
	birth: DATES,
	blood_group: { toBurmese: burmeseBloodGroup, toLatin: latinBloodGroup },
	expiried_date: DATES,
};

/** Of a value that was taken from its partner. */
const TRUST = 0.9;
/** The English is set in larger and simpler letters: it is believed unless it was read this much less surely. */
const SURER = 0.12;

interface Joined {
	readonly fields: FieldReadings<LicenceField>;
	readonly corrected: boolean;
	readonly differs: boolean;
}

const derive = (value: string, { confidence }: FieldReading, raw?: FieldReading): FieldReading => ({
	value,
	confidence: confidence * TRUST,
	...(raw && { quad: raw.quad, raw: raw.raw ?? raw.value }),
});

/** The English name of which only the beginning was read. */
function completeName(own: string, latin: string): string | undefined {
	const whole = romaniseName(own);
	return whole.startsWith(`${latin} `) ? whole : undefined;
}

function joinPair(
	name: LicencePair,
	own: FieldReading | undefined,
	latin: FieldReading | undefined,
): Joined {
	const { toBurmese, toLatin } = PARTNERS[name];
	const english = `${name}_en` as const;
	const same = { fields: { [name]: own, [english]: latin }, corrected: false, differs: false };
	if (own && !latin) {
		const value = toLatin(own.value);
		const derived = value === undefined ? undefined : derive(value, own);
		return { ...same, fields: { [name]: own, [english]: derived } };
	}
	if (!latin) return same;
	const longer = own && name === 'name' ? completeName(own.value, latin.value) : undefined;
	if (own && longer !== undefined) {
		const fields = { [name]: own, [english]: derive(longer, own, latin) };
		return { fields, corrected: true, differs: false };
	}
	const value = toBurmese(latin.value, own?.value);
	if (value === undefined || value === own?.value) return same;
	if (!own) return { ...same, fields: { [name]: derive(value, latin), [english]: latin } };
	if (latin.confidence + SURER < own.confidence) return { ...same, differs: true };
	return {
		fields: { [name]: derive(value, latin, own), [english]: latin },
		corrected: true,
		differs: false,
	};
}

/**
 * Every value is printed twice. What was read in one script alone is put in the other as well;
 * where both differ, the English reading, which is the surer one, sets the Burmese one right, and
 * a warning says so.
 */
export function joinPairs(read: FieldReadings<LicenceField>): {
	readonly fields: FieldReadings<LicenceField>;
	readonly warnings: readonly Warning[];
} {
	const joined = LICENCE_PAIRS.map((name) => ({
		name,
		...joinPair(name, read[name], read[`${name}_en`]),
	}));
	const list = (found: readonly { readonly name: LicencePair }[]): string =>
		found.map(({ name }) => LICENCE_LABELS[name]).join(', ');
	const corrected = joined.filter((pair) => pair.corrected);
	const differing = joined.filter((pair) => pair.differs);
	const warnings: Warning[] = [];
	if (corrected.length > 0) {
		const message = `Set right by the other language beside it: ${list(corrected)}.`;
		warnings.push({ code: 'corrected', message });
	}
	if (differing.length > 0) {
		const message = `Burmese and English say different things: ${list(differing)}.`;
		warnings.push({ code: 'disagreement', message });
	}
	return { fields: Object.assign({}, ...joined.map(({ fields }) => fields)), warnings };
}
