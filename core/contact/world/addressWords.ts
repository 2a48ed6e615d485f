/** A number beside a word for a street, in the order and spelling of many countries. */
export const STREET: readonly RegExp[] = [
	/\b\d+[a-z]?(?:\s?[-–/]\s?\d+[a-z]?)?,?\s+(?:[\p{L}\d.'’-]+\s+){0,5}(?:street|st|road|rd|avenue|ave|av|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|square|sq|terrace|ter|way|highway|hwy|parkway|pkwy|crescent|cres|close|circle|cir|trail|row|mews|gardens|grove|hill|walk|quay|wharf|plaza|broadway|parade|esplanade|view|rise|park|alley|loop|pike|turnpike|embankment|strand|green|gate|end)\b\.?/iu,
	/\b(?:[\p{L}.'’-]+\s+){1,3}(?:street|road|avenue|boulevard|lane|drive|square|way)\s+(?:no\.?\s*)?\d+/iu,
	/\p{L}{2,}(?:straße|strasse|str\.|gasse|weg|platz|allee|ufer|damm|ring|graben|markt|hof|berg|gracht|straat|laan|plein|vej|gade|gatan|vägen|veien|gata)\s*\d+/iu,
	/\b(?:straße|strasse|str\.|platz|allee|weg|am|an der|im|auf der|zum|zur)\s(?:[\p{L}.-]+\s){0,3}\d+\s?[a-z]?\b/iu,
	/\b\d+\s?(?:bis|ter)?,?\s+(?:rue|avenue|av\.?|boulevard|bd|place|allée|chemin|impasse|quai|cours|route|passage|square)\s/iu,
	/\b(?:calle|c\/|avenida|avda\.?|av\.|paseo|plaza|plaça|carrer|carretera|ronda|camino|rua|via|viale|piazza|corso|largo|travessa|praça|jalan|jl\.?|jln\.?|lorong|ulica|ul\.)\s?[\p{L}.'’ -]+,?\s*(?:n[º°.o]*\s*)?\d+/iu,
	/\b\d+[a-z]?(?:\/\d+)*,?\s+(?:đường|phố|ngõ|hẻm|ngách|jalan|jln|lorong|soi|thanon|moo|mu|duong|pho)\b/iu,
	/\b\d+(?:\/\d+)*,?\s+(?:\p{L}+\s){1,4}(?:street|road|rd|soi|st)\b/iu,
	/(?:ถนน|ถ\.|ซอย|ซ\.|หมู่|ม\.)\s?\S+|\d+(?:\/\d+)?\s?(?:ถนน|ถ\.|ซอย|ซ\.|หมู่|ม\.)/u,
	/\b(?:số|so)\s+\d+[\p{L}\d/]*/iu,
	/\bp\.?\s?o\.?\s+box\s+\w+|\bpostfach\s+\d+|\bapartado\s+\d+|\bpmb\s+\d+/iu,
	/^\s*\d{1,6}[a-z]?(?:\/\d+)?,?\s+(?:[NSEW]\.?\s+)?(?:\p{Lu}[\p{L}'’.-]*\s?){1,4}$/u,
	/\b\d+(?:st|nd|rd|th)\s+(?:street|st|avenue|ave|floor|fl)\b/iu,
];

/** Parts of a building, and smaller parts of a town. */
export const UNIT =
	/\b(?:plot|sector|phase|flat|shop|lot|suite|ste|floor|fl|unit|apt|apartment|room|rm|building|bldg|tower|block|blk|level|house|centre|center|estate|industrial park|business park|etage|stock|piso|planta|bâtiment|bât|lầu|tầng|tòa nhà|chung cư|district|sub-?district|khwaeng|khet|tambon|amphoe|amphur|moo|village|quận|phường|huyện|xã|thị xã|ward|quan|phuong)\b\.?\s*#?[\p{L}\d]|#\d{1,3}-\d{1,4}|แขวง|เขต|ตำบล|อำเภอ|จังหวัด|\b\d+(?:st|nd|rd|th)\s+floor\b/iu;

const US_STATE =
	'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';

/** Postal codes with what stands beside them; the first group is the code. */
export const POSTAL: readonly RegExp[] = [
	new RegExp(String.raw`\b(?:${US_STATE})\.?,?\s+(\d{5}(?:-\d{4})?)\b`, 'iu'),
	/\b([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b/u,
	/\b([ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d)\b/u,
	/\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT|New South Wales|Victoria|Queensland|Tasmania)\.?,?\s+(\d{4})\b/iu,
	/\bsingapore\s*\(?(?:S\s*)?(\d{6})\)?|\bS\(?(\d{6})\)?\b/iu,
	/(?:bangkok|thailand|กรุงเทพ\S*|กทม\.?|จังหวัด\S+|จ\.\S+|\b(?:nonthaburi|chiang mai|phuket|chonburi|pathum thani))\s*,?\s*(\d{5})\b/iu,
	/\b(\d{4}\s?[A-Z]{2})\s+\p{Lu}\p{L}+/u,
	/^(?:.*,\s*)?(?:[A-Z]{1,2}[-–]\s?)?(\d{4,5})\s+\p{Lu}[\p{L}'’.-]+(?:[\s/-]+\p{L}[\p{L}'’.()-]*){0,4}(?:\s+\d{1,2}|\s+cedex(?:\s+\d+)?)?(?:,.*)?$/iu,
	/\p{Lu}[\p{L}'’. -]+,?\s+[-–]?\s?(\d{5,6})(?:,?\s*\p{Lu}[\p{L}. ]+)?\s*$/u,
	/〒\s?(\d{3}-\d{4})/u,
];

const COUNTRY_NAMES =
	'united states|u\\.?s\\.?a\\.?|united kingdom|u\\.?k\\.?|great britain|england|scotland|wales|ireland|germany|deutschland|france|spain|españa|italy|italia|portugal|austria|österreich|switzerland|schweiz|suisse|netherlands|nederland|belgium|belgique|luxembourg|denmark|danmark|sweden|sverige|norway|norge|finland|poland|polska|czech republic|hungary|greece|turkey|russia|china|p\\.?\\s?r\\.?\\s?china|hong kong|taiwan|japan|korea|south korea|singapore|malaysia|indonesia|thailand|viet\\s?nam|việt nam|philippines|cambodia|myanmar|laos|india|pakistan|bangladesh|sri lanka|australia|new zealand|canada|mexico|méxico|brazil|brasil|argentina|chile|peru|perú|colombia|south africa|egypt|kenya|nigeria|israel|saudi arabia|united arab emirates|u\\.?a\\.?e\\.?|qatar|ประเทศไทย';
export const COUNTRY = new RegExp(`^(?:${COUNTRY_NAMES})\\.?$`, 'iu');
const ENDS_WITH_COUNTRY = new RegExp(`,\\s*(?:${COUNTRY_NAMES})\\.?$`, 'iu');

/** Towns that stand without a postal code, and lines that end with a country. */
export const TOWN = new RegExp(
	`${ENDS_WITH_COUNTRY.source}|\\b(?:ho chi minh(?: city)?|hcmc|tp\\.?\\s?(?:hcm|hồ chí minh)|hồ chí minh|hà nội|hanoi|ha noi|đà nẵng|da nang|bangkok|กรุงเทพ|kowloon|new territories|jakarta|kuala lumpur|manila|makati)`,
	'iu',
);
