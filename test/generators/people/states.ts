/** What differs from passport to passport; names are common ones of each country. */
export interface State {
	readonly code: string;
	/** As printed at the top. */
	readonly title: string;
	/** The word for passport. */
	readonly passport: string;
	/** Words of the second language beside the English label; empty for English alone. */
	readonly words: Readonly<Record<PassportLabel, string>>;
	readonly nationality: Readonly<Record<'M' | 'F', string>>;
	/** `A` a letter, `9` a digit, anything else as it stands. */
	readonly number: string;
	readonly personal?: string;
	readonly dates: 'named' | 'bilingual' | 'dots' | 'spaces' | 'slashes';
	readonly months?: readonly string[];
	readonly authority: string;
	readonly cities: readonly string[];
	readonly surnames: readonly string[];
	readonly men: readonly string[];
	readonly women: readonly string[];
	/** Nationality in the zone where it is not the code. */
	readonly zoneCode?: string;
}

export type PassportLabel =
	| 'type'
	| 'code'
	| 'number'
	| 'surname'
	| 'given'
	| 'nationality'
	| 'birth'
	| 'sex'
	| 'place'
	| 'issue'
	| 'expiry'
	| 'authority';

const list = (text: string) => text.split(', ');

/** Words in the order of `PassportLabel`. */
function words(text: string): Record<PassportLabel, string> {
	const [type, code, number, surname, given, nationality, ...rest] = list(text);
	const [birth, sex, place, issue, expiry, authority] = rest;
	return {
		...{ type: type ?? '', code: code ?? '', number: number ?? '', surname: surname ?? '' },
		...{ given: given ?? '', nationality: nationality ?? '', birth: birth ?? '', sex: sex ?? '' },
		...{ place: place ?? '', issue: issue ?? '', expiry: expiry ?? '', authority: authority ?? '' },
	};
}

export const STATES: readonly State[] = [
	{
		code: 'D',
		title: 'BUNDESREPUBLIK DEUTSCHLAND',
		passport: 'REISEPASS',
		words: words(
			'Typ, Kode, Pass-Nr., Name, Vornamen, Staatsangehörigkeit, Geburtsdatum, Geschlecht, Geburtsort, Ausstellungsdatum, Gültig bis, Behörde',
		),
		nationality: { M: 'DEUTSCH', F: 'DEUTSCH' },
		number: 'CA9A9A999',
		dates: 'dots',
		authority: 'STADT MUSTERHAUSEN',
		cities: list('KÖLN, MÜNCHEN, DÜSSELDORF, LEIPZIG, WÜRZBURG'),
		surnames: list('MÜLLER, SCHRÖDER, WEIß, KÖNIG, JÄGER, VON BERGEN, HOFFMANN, GROß'),
		men: list('JÖRG, LUKAS, JÜRGEN, MAXIMILIAN, KARL HEINZ, BJÖRN'),
		women: list('ANNA, JUTTA, ANNE KATHRIN, LOTTE, GRÄFIN ELKE, SILKE'),
	},
	{
		code: 'FRA',
		title: 'RÉPUBLIQUE FRANÇAISE',
		passport: 'PASSEPORT',
		words: words(
			'Type, Code du pays, Passeport n°, Nom, Prénoms, Nationalité, Date de naissance, Sexe, Lieu de naissance, Date de délivrance, Date d’expiration, Autorité',
		),
		nationality: { M: 'Française', F: 'Française' },
		number: '99AA99999',
		dates: 'spaces',
		authority: 'Préfecture du Rhône',
		cities: list('LYON, BESANÇON, NÎMES, SAINT-ÉTIENNE, PARIS'),
		surnames: list("LEFÈVRE, DUBOIS, D'ARTOIS, BEAUMONT, GARÇON, LE GOFF, NOËL"),
		men: list('FRANÇOIS, JEAN-PIERRE, RENÉ, LUC, THÉO'),
		women: list('HÉLÈNE, CHLOÉ, ANNE-MARIE, ZOÉ, INÈS'),
	},
	{
		code: 'ESP',
		title: 'ESPAÑA',
		passport: 'PASAPORTE',
		words: words(
			'Tipo, Código, Pasaporte n.º, Apellidos, Nombre, Nacionalidad, Fecha de nacimiento, Sexo, Lugar de nacimiento, Fecha de expedición, Fecha de caducidad, Autoridad',
		),
		nationality: { M: 'ESPAÑOLA', F: 'ESPAÑOLA' },
		number: 'AAA999999',
		personal: 'A9999999900',
		dates: 'spaces',
		authority: 'DGP-28005D6P1',
		cities: list('MADRID, CÁDIZ, LEÓN, LOGROÑO, ÁVILA'),
		surnames: list('NÚÑEZ PEÑA, GARCÍA LÓPEZ, IBÁÑEZ ROS, DE LA FUENTE SOTO, ORTEGA CANO'),
		men: list('ÁLVARO, JOSÉ MARÍA, ÍÑIGO, PABLO'),
		women: list('BEGOÑA, MARÍA JESÚS, LUCÍA, NURIA'),
	},
	{
		code: 'PRT',
		title: 'PORTUGAL',
		passport: 'PASSAPORTE',
		words: words(
			'Tipo, País, N.º do passaporte, Apelidos, Nomes próprios, Nacionalidade, Data de nascimento, Sexo, Local de nascimento, Data de emissão, Válido até, Autoridade',
		),
		nationality: { M: 'PORTUGUESA', F: 'PORTUGUESA' },
		number: 'A999999',
		dates: 'slashes',
		authority: 'SEF',
		cities: list('LISBOA, ÉVORA, GUIMARÃES, PORTO'),
		surnames: list('GONÇALVES, SIMÕES, DE SÁ, PEREIRA LEÃO, ASSUNÇÃO'),
		men: list('JOÃO, TOMÉ, ANTÓNIO, RUI MIGUEL'),
		women: list('CONCEIÇÃO, INÊS, LÍDIA, MARIA JOÃO'),
	},
	{
		code: 'ITA',
		title: 'REPUBBLICA ITALIANA',
		passport: 'PASSAPORTO',
		words: words(
			'Tipo, Codice Paese, Passaporto N., Cognome, Nome, Cittadinanza, Data di nascita, Sesso, Luogo di nascita, Data di rilascio, Data di scadenza, Autorità',
		),
		nationality: { M: 'ITALIANA', F: 'ITALIANA' },
		number: 'AA9999999',
		dates: 'bilingual',
		months: list('GEN, FEB, MAR, APR, MAG, GIU, LUG, AGO, SET, OTT, NOV, DIC'),
		authority: 'MINISTRO AFFARI ESTERI',
		cities: list('ROMA (RM), TORINO (TO), FORLÌ (FC), AOSTA (AO)'),
		surnames: list("D'ANGELO, ROSSI, LO MONACO, CANTÙ, DELL'ORTO"),
		men: list('NICCOLÒ, PIER LUIGI, MARCO, GIOSUÈ'),
		women: list('CHIARA, MARIA PIA, NOEMI, ZOE'),
	},
	{
		code: 'POL',
		title: 'RZECZPOSPOLITA POLSKA',
		passport: 'PASZPORT',
		words: words(
			'Typ, Kod, Nr paszportu, Nazwisko, Imiona, Obywatelstwo, Data urodzenia, Płeć, Miejsce urodzenia, Data wydania, Data upływu ważności, Organ wydający',
		),
		nationality: { M: 'POLSKIE', F: 'POLSKIE' },
		number: 'AA9999999',
		personal: '99999999999',
		dates: 'dots',
		authority: 'WOJEWODA ŁÓDZKI',
		cities: list('ŁÓDŹ, KRAKÓW, GDAŃSK, WROCŁAW'),
		surnames: list('WIŚNIEWSKI-ŻAK, ŁĄCKI, NOWAK, DĄBEK, ŚLIWA'),
		men: list('PAWEŁ, JÓZEF, ŁUKASZ, MICHAŁ JAN'),
		women: list('MAŁGORZATA, ZOFIA, BOŻENA, ŻANETA'),
	},
	{
		code: 'SWE',
		title: 'SVERIGE',
		passport: 'PASS',
		words: words(
			'Typ, Landkod, Passnr, Efternamn, Förnamn, Nationalitet, Födelsetid, Kön, Födelseort, Utfärdat, Sista giltighetsdag, Myndighet',
		),
		nationality: { M: 'SVENSK', F: 'SVENSK' },
		number: '99999999',
		personal: '999999999999',
		dates: 'bilingual',
		months: list('JAN, FEB, MAR, APR, MAJ, JUN, JUL, AUG, SEP, OKT, NOV, DEC'),
		authority: 'POLISMYNDIGHETEN',
		cities: list('GÖTEBORG, MALMÖ, ÖREBRO, LULEÅ'),
		surnames: list('ÅKERSTRÖM, LINDQVIST, ÖBERG, SJÖGREN'),
		men: list('GÖRAN, PÄR, OLLE, LARS-ÅKE'),
		women: list('ÅSA, MÄRTA, ELSA, BRITT-MARIE'),
	},
	{
		code: 'USA',
		title: 'UNITED STATES OF AMERICA',
		passport: 'PASSPORT',
		words: words(''),
		nationality: { M: 'UNITED STATES OF AMERICA', F: 'UNITED STATES OF AMERICA' },
		number: '999999999',
		personal: '999999999<999999',
		dates: 'named',
		authority: 'United States Department of State',
		cities: ['OHIO, U.S.A.', 'TEXAS, U.S.A.', 'MAINE, U.S.A.'],
		surnames: list("O'BRIEN, SMITH-JONES, TRAVELER, WASHBURN, MCKENZIE"),
		men: list('BENJAMIN ROSS, HENRY, TYLER JAMES'),
		women: list('EMMA LEE, HAPPY ANN, SUSAN'),
	},
	{
		code: 'GBR',
		title: 'UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND',
		passport: 'PASSPORT',
		words: words(
			'Type, Code, Passeport No., Nom, Prénoms, Nationalité, Date de naissance, Sexe, Lieu de naissance, Date de délivrance, Date d’expiration, Autorité',
		),
		nationality: { M: 'BRITISH CITIZEN', F: 'BRITISH CITIZEN' },
		number: '999999999',
		dates: 'bilingual',
		months: list('JAN, FÉV, MARS, AVR, MAI, JUIN, JUIL, AOÛT, SEPT, OCT, NOV, DÉC'),
		authority: 'HMPO',
		cities: list('CROYDON, LEEDS, SWANSEA, BELFAST'),
		surnames: list("PEMBROKE, O'NEILL, FAIRWEATHER"),
		men: list('OLIVER JOHN, HARRY, WILLIAM'),
		women: list('ANGELA ZOE, EVE, CHARLOTTE MAY'),
	},
	{
		code: 'BRA',
		title: 'REPÚBLICA FEDERATIVA DO BRASIL',
		passport: 'PASSAPORTE',
		words: words(
			'Tipo, País emissor, Passaporte Nº, Sobrenome, Nome, Nacionalidade, Data de nascimento, Sexo, Naturalidade, Data de expedição, Válido até, Autoridade',
		),
		nationality: { M: 'BRASILEIRO(A)', F: 'BRASILEIRO(A)' },
		number: 'AA999999',
		dates: 'bilingual',
		months: list('JAN, FEV, MAR, ABR, MAI, JUN, JUL, AGO, SET, OUT, NOV, DEZ'),
		authority: 'SR/DPF/SP',
		cities: list('SÃO PAULO/SP, BELÉM/PA, GOIÂNIA/GO'),
		surnames: list('DOS SANTOS ARAÚJO, CONCEIÇÃO, DA SILVA, GUIMARÃES'),
		men: list('JOÃO PEDRO, SEBASTIÃO, CAUÃ'),
		women: list('ANA BEATRIZ, LETÍCIA, MARIA JOSÉ'),
	},
	{
		code: 'IND',
		title: 'REPUBLIC OF INDIA',
		passport: 'PASSPORT',
		words: words(''),
		nationality: { M: 'INDIAN', F: 'INDIAN' },
		number: 'A9999999',
		dates: 'slashes',
		authority: 'MUMBAI',
		cities: ['PUNE, MAHARASHTRA', 'KOCHI, KERALA'],
		surnames: list('SHARMA, RAMANATHAN, PATEL, KHAN'),
		men: list('RAVI KUMAR, IMRAN, ARJUN'),
		women: list('PRIYA, LAKSHMI DEVI, SANA'),
	},
	{
		code: 'NGA',
		title: 'FEDERAL REPUBLIC OF NIGERIA',
		passport: 'PASSPORT',
		words: words(''),
		nationality: { M: 'NIGERIAN', F: 'NIGERIAN' },
		number: 'A99999999',
		personal: '99999999999',
		dates: 'bilingual',
		months: list('JAN, FEV, MARS, AVR, MAI, JUIN, JUIL, AOUT, SEPT, OCT, NOV, DEC'),
		authority: 'IKOYI',
		cities: list('IBADAN, ENUGU, KANO'),
		surnames: list('ADEYEMI, OKONKWO, BELLO'),
		men: list('CHUKWUEMEKA OBI, TUNDE, MUSA'),
		women: list('NGOZI, AISHA, FOLASADE'),
	},
	{
		code: 'IDN',
		title: 'REPUBLIK INDONESIA',
		passport: 'PASPOR',
		words: words(
			'Jenis, Kode Negara, No. Paspor, Nama belakang, Nama depan, Kewarganegaraan, Tgl. lahir, Kelamin, Tempat lahir, Tgl. pengeluaran, Tgl. habis berlaku, Kantor yang mengeluarkan',
		),
		nationality: { M: 'INDONESIA', F: 'INDONESIA' },
		number: 'A9999999',
		dates: 'named',
		authority: 'JAKARTA BARAT',
		cities: list('SURABAYA, MEDAN, MALANG'),
		surnames: list('SUSANTO, WIJAYA, SIREGAR'),
		men: list('BUDI, AGUS SETIAWAN, RIZKY'),
		women: list('DEWI LESTARI, SITI, PUTRI AYU'),
	},
];
