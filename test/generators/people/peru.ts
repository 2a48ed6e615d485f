/** Code of the place (ubigeo), department, province, districts. */
export const PERU_PLACES: readonly (readonly [string, string, string, readonly string[]])[] = [
	['1401', 'LIMA', 'LIMA', ['LIMA', 'MIRAFLORES', 'SAN JUAN DE LURIGANCHO', 'COMAS', 'BREÑA']],
	['0801', 'CUSCO', 'CUSCO', ['CUSCO', 'SAN SEBASTIÁN', 'WANCHAQ', 'SANTIAGO']],
	['0401', 'AREQUIPA', 'AREQUIPA', ['AREQUIPA', 'CAYMA', 'CERRO COLORADO', 'YANAHUARA']],
	['2001', 'PIURA', 'PIURA', ['PIURA', 'CASTILLA', 'CATACAOS', 'TAMBO GRANDE']],
	['1301', 'LA LIBERTAD', 'TRUJILLO', ['TRUJILLO', 'EL PORVENIR', 'LAREDO', 'MOCHE']],
	['2101', 'PUNO', 'PUNO', ['PUNO', 'ÁCORA', 'CHUCUITO', 'JULIACA']],
	['1201', 'JUNÍN', 'HUANCAYO', ['HUANCAYO', 'EL TAMBO', 'CHILCA', 'SAPALLANGA']],
	['1601', 'LORETO', 'MAYNAS', ['IQUITOS', 'BELÉN', 'PUNCHANA']],
];

export const PERU_STREETS = [
	...['AV. LOS PRÓCERES', 'JR. HUALLAGA', 'CALLE LAS BEGONIAS', 'AV. ARENALES', 'PSJ. SANTA ROSA'],
	...[
		'MZ. C LT.',
		'JR. MANCO CÁPAC',
		'AV. EL SOL',
		'CALLE SAN MARTÍN',
		'URB. LOS ÁLAMOS MZ. F LT.',
	],
];
