/** The departments of Peru and the Callao, as identity cards print them. */
export const DEPARTMENTS: readonly string[] = [
	'AMAZONAS',
	'ANCASH',
	'APURIMAC',
	'AREQUIPA',
	'AYACUCHO',
	'CAJAMARCA',
	'CALLAO',
	'CUSCO',
	'HUANCAVELICA',
	'HUANUCO',
	'ICA',
	'JUNIN',
	'LA LIBERTAD',
	'LAMBAYEQUE',
	'LIMA',
	'LORETO',
	'MADRE DE DIOS',
	'MOQUEGUA',
	'PASCO',
	'PIURA',
	'PUNO',
	'SAN MARTIN',
	'TACNA',
	'TUMBES',
	'UCAYALI',
];

/** Those that are written with an accent; some cards print it. */
export const ACCENTED: readonly string[] = ['ÁNCASH', 'APURÍMAC', 'HUÁNUCO', 'JUNÍN', 'SAN MARTÍN'];
