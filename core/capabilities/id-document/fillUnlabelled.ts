import { findAddress } from '../../card/kinds/findAddress';
import type { FoundKind } from '../../card/kinds/findKind';
import { findName } from '../../card/kinds/findName';
import { firstOfSpan } from '../../card/kinds/parseIdDate';
import { parseSex } from '../../card/kinds/parseSex';
import { placeDates } from '../../card/kinds/placeDates';
import { SHARED_TITLES } from '../../card/kinds/sharedTitles';
import { splitName } from '../../card/kinds/splitName';
import { findByForm } from '../../card/labels/findByForm';
import type { Piece } from '../../card/labels/piece';
import type { FieldReading, FieldReadings } from '../../card/types';
import type { IdField } from './idFields';

export interface Unlabelled {
	readonly kind: FoundKind;
	/** What stands beside no label, in reading order. */
	readonly rest: readonly Piece[];
	/** Fields whose labels were seen, with or without a value. */
	readonly labelled: ReadonlySet<string>;
	/** What the zone of the same picture says: it is not looked for again. */
	readonly zoned: FieldReadings<IdField>;
}

type Fields = FieldReadings<IdField>;

/** How offices that issue documents begin to call themselves. */
const OFFICE =
	/^(?:(?:LANDESHAUPT)?STADT|GEMEINDE|LANDRATSAMT|LANDKREIS|BÜRGERAMT|BEZIRKSAMT|MAGISTRAT|BH|(?:SOUS-)?PR[ÉE]FECTURE|MAIRIE|COMUNE DI|WOJEWODA|PREZYDENT|BURGEMEESTER VAN|BURG\. VAN)\s\p{L}{3}/iu;

/** Words for the sex; single letters of other languages are too common to stand alone. */
const SEX = /^(?:M|F|MALE|FEMALE|LELAKI|PEREMPUAN)$/iu;

/** The end of a span of time is the expiry, its beginning the issue. */
function beginning({ issue_date, expiry_date }: Fields, { issuer }: FoundKind): Fields {
	if (issue_date || !expiry_date?.raw) return {};
	const value = firstOfSpan(expiry_date.raw, issuer?.dates);
	return value === undefined ? {} : { issue_date: { ...expiry_date, value } };
}

function dates(fields: Fields, { rest, kind, zoned }: Unlabelled): Fields {
	const known = { ...zoned, ...fields };
	const { birth, issue, expiry } = placeDates(
		{ birth: known.birth_date, issue: known.issue_date, expiry: known.expiry_date },
		rest,
		kind.issuer?.dates,
	);
	return dropGaps({ birth_date: birth, issue_date: issue, expiry_date: expiry });
}

function name(fields: Fields, { rest, kind, zoned }: Unlabelled): Fields {
	const { issuer } = kind;
	if (!issuer?.unlabelledName || fields.first_name || fields.last_name || zoned.last_name)
		return {};
	const titles = [SHARED_TITLES, issuer.titles ?? {}].flatMap((list) => Object.values(list).flat());
	const whole = findName(rest, [...titles, ...issuer.names]);
	if (!whole) return {};
	const { first, last } = splitName(whole.value, issuer.nameOrder);
	const part = (value: string): FieldReading | undefined =>
		value === '' ? undefined : { ...whole, value, raw: whole.value };
	return dropGaps({ first_name: part(first), last_name: part(last) });
}

function sex(fields: Fields, { rest, labelled, zoned }: Unlabelled): Fields {
	if (fields.sex || zoned.sex || labelled.has('sex')) return {};
	const parse = (text: string) => (SEX.test(text.trim()) ? parseSex(text) : undefined);
	return dropGaps({ sex: findByForm({ parse }, rest)?.reading });
}

function address(fields: Fields, { rest, labelled, zoned }: Unlabelled): Fields {
	if (fields.address || labelled.has('address')) return {};
	return dropGaps({ address: findAddress(rest, { townAbove: zoned.last_name !== undefined }) });
}

function authority(fields: Fields, { rest, labelled }: Unlabelled): Fields {
	if (fields.issuing_authority || labelled.has('issuing_authority')) return {};
	const parse = (text: string) => (OFFICE.test(text.trim()) ? text.trim() : undefined);
	return dropGaps({ issuing_authority: findByForm({ parse }, rest)?.reading });
}

function dropGaps(fields: Partial<Record<IdField, FieldReading | undefined>>): Fields {
	return Object.fromEntries(
		Object.entries(fields).filter(([, reading]) => reading !== undefined),
	) as Fields;
}

/** Adds what can be told by its form alone to the fields that were read beside their labels. */
export function fillUnlabelled(fields: Fields, unlabelled: Unlabelled): Fields {
	const spanned = { ...beginning(fields, unlabelled.kind), ...fields };
	if (unlabelled.kind.type === undefined || unlabelled.kind.type === 'PP') return spanned;
	return {
		...spanned,
		...dates(spanned, unlabelled),
		...name(spanned, unlabelled),
		...sex(spanned, unlabelled),
		...address(spanned, unlabelled),
		...authority(spanned, unlabelled),
	};
}
