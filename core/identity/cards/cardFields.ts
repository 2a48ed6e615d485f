/** Where a card's result says what; paths with dots go into objects. */
export interface CardFields {
	/** Spellings of the name, each in parts or as one. */
	readonly names: readonly NameFields[];
	readonly numbers: readonly string[];
	/** Of several spellings the first that is there is used; so below. */
	readonly birth: readonly string[];
	readonly sex: readonly string[];
	readonly expiry: readonly string[];
	readonly nationality: readonly string[];
	readonly country: readonly string[];
	/** The issuer, where the kind of card tells it. */
	readonly issuer?: string;
	readonly zone?: readonly string[];
	/** A card of this kind always has a zone on the side that is read. */
	readonly zoneExpected?: true;
	/** Family and given names are those of the zone. */
	readonly namesFromZone?: true;
	/** Years are counted in the Buddhist era in these fields. */
	readonly buddhist?: readonly string[];
	/** The number ends with a check character that people leave out when they write it. */
	readonly checkCharacter?: true;
}

export interface NameFields {
	readonly family?: readonly string[];
	readonly given?: readonly string[];
	readonly full?: readonly string[];
}

const THREE_LINES = ['machine_code1', 'machine_code2', 'machine_code3'];

/** Capability to fields of its result. */
export const CARD_FIELDS: Readonly<Record<string, CardFields>> = {
	passport: {
		names: [
			{ family: ['surname'], given: ['given_name'] },
			{ full: ['extra_info.local_language.name'] },
		],
		numbers: ['passport_number'],
		birth: ['date_of_birth'],
		sex: ['sex'],
		expiry: ['date_of_expiry'],
		nationality: ['nationality'],
		country: ['country_code'],
		zone: ['machine_code', 'machine_code2'],
		zoneExpected: true,
		namesFromZone: true,
	},
	'id-document': {
		names: [{ family: ['last_name'], given: ['first_name'] }],
		numbers: ['document_number'],
		birth: ['birth_date'],
		sex: ['sex'],
		expiry: ['expiry_date'],
		nationality: ['nationality'],
		country: ['country_region'],
	},
	'thailand-id-card': {
		names: [
			{ family: ['last_name_en'], given: ['first_name_en'] },
			{ full: ['name_en'] },
			{ full: ['name_th'] },
		],
		numbers: ['id_number'],
		birth: ['date_of_birth_en', 'date_of_birth_th'],
		sex: [],
		expiry: ['date_of_expiry_en', 'date_of_expiry_th'],
		nationality: [],
		country: [],
		issuer: 'THA',
		buddhist: ['date_of_birth_th', 'date_of_expiry_th'],
	},
	'cambodian-idcard': {
		names: [{ full: ['name_en'] }, { full: ['name_kh'] }],
		numbers: ['id_number'],
		birth: ['birth_date'],
		sex: ['sex'],
		expiry: ['expiry_date'],
		nationality: [],
		country: [],
		issuer: 'KHM',
		zone: THREE_LINES,
		zoneExpected: true,
	},
	'myanmar-id-card': {
		names: [{ full: ['translation_info.name_translation'] }, { full: ['name'] }],
		numbers: ['nrc_id', 'translation_info.nrc_id_translation', 'nrc_id_back', 'card_id'],
		birth: ['birth', 'translation_info.birth_translation'],
		sex: [],
		expiry: [],
		nationality: [],
		country: [],
		issuer: 'MMR',
	},
	'myanmar-driver-license': {
		names: [{ full: ['name_en'] }, { full: ['name'] }],
		numbers: ['card_number_en', 'card_number', 'nrc_id_en', 'nrc_id'],
		birth: ['birth_en', 'birth'],
		sex: [],
		expiry: ['expiried_date_en', 'expiried_date'],
		nationality: [],
		country: [],
		issuer: 'MMR',
	},
	'chile-id-card': {
		names: [{ family: ['surname'], given: ['given_name'] }],
		numbers: ['number', 'document_number'],
		birth: ['birth'],
		sex: ['sex'],
		expiry: ['expiry_date'],
		nationality: ['nationality'],
		country: [],
		issuer: 'CHL',
		checkCharacter: true,
	},
	'vietnam-id-card': {
		names: [{ full: ['full_name'] }],
		numbers: ['number'],
		birth: ['birth_date'],
		sex: ['sex'],
		expiry: ['expiry_date'],
		nationality: ['nationality'],
		country: [],
		issuer: 'VNM',
		zone: THREE_LINES,
	},
	'peru-id-card': {
		names: [{ family: ['first_surname', 'second_surname'], given: ['given_name'] }],
		numbers: ['cui_number'],
		birth: ['birth_date'],
		sex: ['sex'],
		expiry: ['expiry_date'],
		nationality: ['nationality'],
		country: [],
		issuer: 'PER',
		zone: THREE_LINES,
		checkCharacter: true,
	},
};
