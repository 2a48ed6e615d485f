/**
 * Names of the months as cards print them, January first: wordings in English, Spanish,
 * Portuguese, French, German, Italian, Dutch, Indonesian and Malay, without accents. Names are
 * compared by the letters that were printed, so an abbreviation stands here only where it is not
 * the beginning of a full name.
 */
export const MONTHS: readonly (readonly string[])[] = [
	['JANUARY', 'ENERO', 'JANEIRO', 'JANVIER', 'JANUAR', 'GENNAIO', 'JANUARI'],
	['FEBRUARY', 'FEBRERO', 'FEVEREIRO', 'FEVRIER', 'FEBRUAR', 'FEBBRAIO', 'FEBRUARI'],
	['MARCH', 'MARZO', 'MARCO', 'MARS', 'MARZ', 'MAART', 'MARET', 'MAC', 'MRT'],
	['APRIL', 'ABRIL', 'AVRIL', 'APRILE'],
	['MAY', 'MAYO', 'MAIO', 'MAI', 'MAGGIO', 'MEI'],
	['JUNE', 'JUNIO', 'JUNHO', 'JUIN', 'JUNI', 'GIUGNO', 'JUN'],
	['JULY', 'JULIO', 'JULHO', 'JUILLET', 'JULI', 'LUGLIO', 'JULAI', 'JUL'],
	['AUGUST', 'AGOSTO', 'AOUT', 'AUGUSTUS', 'AGUSTUS', 'OGOS'],
	['SEPTEMBER', 'SEPTIEMBRE', 'SETIEMBRE', 'SETEMBRO', 'SEPTEMBRE', 'SETTEMBRE'],
	['OCTOBER', 'OCTUBRE', 'OUTUBRO', 'OCTOBRE', 'OKTOBER', 'OTTOBRE'],
	['NOVEMBER', 'NOVIEMBRE', 'NOVEMBRO', 'NOVEMBRE'],
	['DECEMBER', 'DICIEMBRE', 'DEZEMBRO', 'DECEMBRE', 'DEZEMBER', 'DICEMBRE', 'DESEMBER', 'DISEMBER'],
];
