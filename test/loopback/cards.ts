import type { LoopbackCapability } from './capabilities';

type Body = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, unknown>>;

/** A card of the loopback cloud: what every answer holds, and what a switch adds. */
interface LoopbackCard extends Partial<Omit<LoopbackCapability, 'answer'>> {
	readonly result: Values | ((body: Body) => Values);
	readonly switched?: Readonly<Record<string, Values>>;
}

/** A picture of one pixel. */
export const PIXEL =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

const PLACE = [
	[20, 40],
	[120, 40],
	[120, 160],
	[20, 160],
];

const PORTRAIT = {
	return_portrait_image: { portrait_image: PIXEL },
	return_portrait_location: { portrait_location: PLACE },
};

const SIDES = { side: ['front', 'back'] };

/** So sure is the loopback cloud of every text, one hundredth less from field to field. */
function withConfidence(fields: Values, more: Values = {}): Values {
	const texts = Object.keys(fields).filter((name) => name !== 'side' && name !== 'type');
	const confidence = Object.fromEntries(
		texts.map((name, index) => [name, Number((0.99 - index / 100).toFixed(2))]),
	);
	return { ...fields, ...more, confidence };
}

function sided(front: Values, back: Values): (body: Body) => Values {
	return ({ side }) => (side === 'back' ? back : front);
}

const ALARMS = {
	detect_border_integrity: 'border_integrity',
	detect_blocking_within_border: 'blocking_within_border',
	detect_blur: 'blur',
	detect_glare: 'glare',
	detect_tampering: 'tampering',
	detect_reproduce: 'reproduce',
};

/** Glare is what the alarms of the loopback cloud find. */
function answerCambodian(body: Body): Values {
	const asked = Object.entries(ALARMS).filter(([name]) => body[name] === true);
	const scores = asked.map(([, alarm]) => [`${alarm}_score`, alarm === 'glare' ? 77 : 8]);
	const results = asked.map(([, alarm]) => [`detect_${alarm}_result`, alarm === 'glare']);
	const withType = body.return_idcard_type === true;
	return {
		...withConfidence({
			id_number: '034567812',
			name_kh: 'កែវ ដារ៉ា',
			name_en: 'KEO DARA',
			birth_date: '14.02.1991',
			sex: 'ស្រី',
			height: '158',
			birth_place: 'ខេត្តឧទាហរណ៍',
			address: 'ផ្ទះ៩ ផ្លូវ៤',
			issue_date: '18.06.2023',
			expiry_date: '17.06.2033',
			description: '',
			machine_code1: 'IDKHM0345678124<<<<<<<<<<<<<<<',
			machine_code2: '9102147F3306172KHM<<<<<<<<<<<6',
			machine_code3: 'KEO<<DARA<<<<<<<<<<<<<<<<<<<<<',
		}),
		...(withType ? { idcard_type: 'normal' } : {}),
		...Object.fromEntries(results),
		...(asked.length > 0 || withType
			? {
					score_info: {
						...Object.fromEntries(scores),
						...(withType ? { idcard_type_score: 3 } : {}),
					},
				}
			: {}),
	};
}

const CARDS: Readonly<Record<string, LoopbackCard>> = {
	'id-document': {
		booleans: ['return_portrait_image'],
		lists: {
			country_region: 'VNM IND PHL ALB BRA IDN MYS NGA PAK RUS TWN UKR THA CHL HKG'.split(' '),
			id_type: ['PP', 'DL', 'ID'],
		},
		result: withConfidence(
			{
				country_region: 'PHL',
				id_type: 'ID',
				side: 'front',
				first_name: 'MINA ROSE',
				last_name: 'HARBOUR',
				sex: 'F',
				birth_date: '1991-02-14',
				document_number: '0112-4470352-6',
			},
			{ nationality: '', issue_date: '', expiry_date: '', address: '', issuing_authority: '' },
		),
		switched: { return_portrait_image: { portrait_image: PIXEL } },
	},
	passport: {
		choices: { country_code: ['GENERAL', 'CHN'] },
		result: withConfidence(
			{
				country_code: 'UTO',
				surname: 'HARBOUR',
				given_name: 'MINA ROSE',
				passport_number: 'Q70451236',
				date_of_birth: '1991-02-14',
				sex: 'F',
				date_of_expiry: '2034-06-17',
			},
			{
				machine_code: 'P<UTOHARBOUR<<MINA<ROSE<<<<<<<<<<<<<<<<<<<<<',
				machine_code2: 'Q704512366UTO9102147F3406175<<<<<<<<<<<<<<02',
				extra_info: {},
			},
		),
	},
	'thailand-id-card': {
		booleans: [...Object.keys(PORTRAIT), 'return_idcard_type', 'return_text_location'],
		choices: SIDES,
		result: sided(
			withConfidence({
				type: 'normal',
				side: 'front',
				id_number: '1 1017 00234 56 8',
				name_th: 'นาย สมมติ ท่าเรือ',
				first_name_en: 'Mr. Sommut',
				last_name_en: 'Tharuea',
				date_of_birth_th: '14 ก.พ. 2534',
				date_of_birth_en: '14 Feb. 1991',
			}),
			withConfidence({ type: 'normal', side: 'back', laser_number: 'JT1-0459321-07' }),
		),
		switched: {
			...PORTRAIT,
			return_idcard_type: { idcard_type: 'screen' },
			return_text_location: { text_location: { id_number: PLACE } },
		},
	},
	'cambodian-idcard': {
		booleans: [
			...Object.keys(PORTRAIT),
			...Object.keys(ALARMS),
			...['return_idcard_type', 'return_adjusted_image'],
		],
		result: answerCambodian,
		switched: { ...PORTRAIT, return_adjusted_image: { adjusted_image: PIXEL } },
	},
	'myanmar-id-card': {
		booleans: [
			...Object.keys(PORTRAIT),
			...['convert_unicode', 'return_confidence', 'return_idcard_type', 'return_translation'],
		],
		result: ({ convert_unicode }) => ({
			side: 'front',
			class: 'old_version',
			nrc_id: convert_unicode === true ? '၁၄/မအန(နိုင်)၀၄၅၁၂၃' : '၁၄/မအန(ႏိုင္)၀၄၅၁၂၃',
			name: 'မဥပမာ',
			height: '၅ ပေ ၂ လက်မ',
		}),
		switched: {
			...PORTRAIT,
			return_confidence: { confidence: { nrc_id: 0.97, name: 0.93, height: 0.95 } },
			return_idcard_type: { idcard_type: 'copy' },
			return_translation: { translation_info: { name_translation: 'Ma U Pa Mar' } },
		},
	},
	'myanmar-driver-license': {
		booleans: ['convert_unicode'],
		result: withConfidence({
			card_number: 'ခ/၄၅၁၂၃/၂၁',
			card_number_en: 'B/45123/21',
			name: 'ဦးနမူနာ',
			name_en: 'U NA MU NAR',
			expiried_date: '၁၇-၆-၂၀၃၁',
			expiried_date_en: '17-6-2031',
		}),
	},
	'waybill-electronic': {
		result: withConfidence({
			code: '755-A12-08',
			receiver_name: 'Li Hua',
			receiver_phone: '13800000000',
			receiver_address: '1 Example Road, Shenzhen',
			sender_name: 'Wang Wu',
			sender_phone: '13900000000',
			sender_address: '2 Example Road, Wuhan',
			waybill_number: 'SF0000000000000',
		}),
	},
	'chile-id-card': {
		result: withConfidence({
			surname: ['MUÑOZ', 'PUERTO'],
			given_name: 'LUCÍA INÉS',
			nationality: 'CHILENA',
			sex: 'F',
			birth: '14 FEB 1991',
			issue_date: '18 JUN 2024',
			expiry_date: '14 FEB 2034',
			document_number: '104.512.360',
			number: '17.654.321-3',
		}),
	},
	'vietnam-id-card': {
		booleans: [...Object.keys(PORTRAIT), 'return_idcard_type', 'return_text_location'],
		choices: SIDES,
		result: sided(
			withConfidence({ side: 'front', number: '001191004321', full_name: 'TRẦN THỊ AN' }),
			withConfidence({ side: 'back', issue_date: '18/06/2021' }),
		),
		switched: {
			...PORTRAIT,
			return_idcard_type: { idcard_type: 'normal' },
			return_text_location: { text_location: { number: PLACE } },
		},
	},
	'peru-id-card': {
		booleans: Object.keys(PORTRAIT),
		result: withConfidence(
			{ cui_number: '40123456-9', first_surname: 'QUISPE', given_name: 'ANA LUCÍA' },
			{ portrait_image: '', portrait_location: [], remarks: '', duplicate: false },
		),
		switched: PORTRAIT,
	},
};

/** The cards by the last part of their path. */
export const LOOPBACK_CARDS: Readonly<Record<string, LoopbackCapability>> = {
	...Object.fromEntries(Object.entries(CARDS).map(([id, card]) => [id, toCapability(card)])),
	'auto-id-doc-classification': {
		imageField: 'data',
		booleans: ['alarm'],
		integers: [],
		choices: {},
		answer: ({ alarm }) => ({
			type: 'passport',
			location: PLACE,
			confidence: 0.97,
			...(alarm === true && {
				alarm_result: { detect_blur_result: true, detect_copy_result: false },
				alarm_confidence: { blur_score: 81, copy_score: 4 },
			}),
		}),
	},
	'thailand-license-plate': {
		imageField: 'image',
		booleans: [],
		integers: [],
		choices: {},
		answer: () => [
			{ plate_number: '4กข5127', plate_location: PLACE, confidence: 0.9724, province: 'เชียงใหม่' },
			{ plate_number: 'งจ 88', plate_location: PLACE, confidence: 0.8113 },
		],
	},
};

function toCapability({ result, switched = {}, ...card }: LoopbackCard): LoopbackCapability {
	return {
		imageField: 'image',
		booleans: [],
		integers: [],
		choices: {},
		...card,
		answer(body) {
			const asked = Object.entries(switched).filter(([name]) => body[name] === true);
			return Object.assign(
				{},
				typeof result === 'function' ? result(body) : result,
				...asked.map(([, values]) => values),
			) as Values;
		},
	};
}
