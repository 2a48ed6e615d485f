import type { Chance } from '../chance';

const SURNAMES = [
	...['GONZÁLEZ', 'MUÑOZ', 'ROJAS', 'DÍAZ', 'PÉREZ', 'SOTO', 'CONTRERAS', 'SILVA', 'MARTÍNEZ'],
	...['SEPÚLVEDA', 'MORALES', 'RODRÍGUEZ', 'LÓPEZ', 'FUENTES', 'HERNÁNDEZ', 'TORRES', 'ARAYA'],
	...['FLORES', 'ESPINOZA', 'VALENZUELA', 'CASTILLO', 'TAPIA', 'REYES', 'GUTIÉRREZ', 'CASTRO'],
	...['PIZARRO', 'ÁLVAREZ', 'VÁSQUEZ', 'SÁNCHEZ', 'FERNÁNDEZ', 'RAMÍREZ', 'CARRASCO', 'GÓMEZ'],
	...['CORTÉS', 'HERRERA', 'NÚÑEZ', 'JARA', 'VERGARA', 'RIVERA', 'FIGUEROA', 'RIQUELME', 'PEÑA'],
	...['QUISPE', 'MAMANI', 'HUAMÁN', 'CONDORI', 'CHÁVEZ', 'MENDOZA', 'GARCÍA', 'SALAZAR', 'ROMERO'],
	...['ÑAHUI', 'YUPANQUI', 'DE LA CRUZ', 'DEL CASTILLO', 'CCOPA', 'TICONA', 'ZEGARRA', 'BÁEZ'],
	...['QUIÑONES', 'IBÁÑEZ', 'AGÜERO', 'SAN MARTÍN', 'URRUTIA', 'LEÓN', 'MILLÁN', 'YÁÑEZ', 'OÑATE'],
];

const MEN = [
	...['JUAN', 'CARLOS', 'JOSÉ', 'LUIS', 'PEDRO', 'MATÍAS', 'SEBASTIÁN', 'BENJAMÍN', 'JOAQUÍN'],
	...['VICENTE', 'MARTÍN', 'DIEGO', 'NICOLÁS', 'JORGE', 'ANDRÉS', 'RAÚL', 'ÓSCAR', 'HÉCTOR'],
	...['ÁLVARO', 'RUBÉN', 'ELÍAS', 'JESÚS', 'WILMER', 'EDWIN', 'FREDDY', 'PERCY', 'IGNACIO'],
];

const WOMEN = [
	...['MARÍA', 'ANA', 'ROSA', 'CLAUDIA', 'SOFÍA', 'ISIDORA', 'MARTINA', 'VALENTINA', 'CATALINA'],
	...['LUCÍA', 'JIMENA', 'BELÉN', 'BEGOÑA', 'MÓNICA', 'VERÓNICA', 'SILVIA', 'ELENA', 'MILAGROS'],
	...['YESENIA', 'ROCÍO', 'NOELIA', 'ÚRSULA', 'ANGÉLICA', 'FLOR DE MARÍA', 'LIZBETH', 'DEL CARMEN'],
];

export interface SpanishName {
	readonly sex: 'M' | 'F';
	readonly first: string;
	readonly second: string;
	readonly given: string;
}

/** Two family names and one or two given names. */
export function chooseSpanishName(chance: Chance): SpanishName {
	const sex = chance.may(0.5) ? 'F' : 'M';
	const list = sex === 'F' ? WOMEN : MEN;
	const one = chance.pick(list.filter((name) => !name.startsWith('DEL ')));
	const two = chance.pick(list.filter((name) => name !== one));
	return {
		sex,
		first: chance.pick(SURNAMES),
		second: chance.pick(SURNAMES),
		given: chance.may(0.8) ? `${one} ${two}` : one,
	};
}
