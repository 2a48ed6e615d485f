import type { Chance } from '../chance';
import { toZoneLetters } from '../zone';
import { chooseDays, type Days } from './days';
import { makeNumber } from './makeNumber';
import { STATES, type State } from './states';

export interface StatePerson extends Days {
	readonly state: State;
	readonly sex: 'M' | 'F';
	readonly surname: string;
	readonly given: string;
	readonly zoneSurname: string;
	readonly zoneGiven: string;
	readonly number: string;
	readonly city: string;
	readonly address: string;
}

const STREETS = ['Specimen Street', 'Rue du Modèle', 'Musterweg', 'Calle Ejemplo', 'Via Campione'];

/** ISO code of a state; the zone writes Germany as D. */
export function isoCode({ code }: State): string {
	return code === 'D' ? 'DEU' : code;
}

/** An invented holder out of one of the states that `fits` takes. */
export function chooseStatePerson(
	chance: Chance,
	{
		pattern,
		years,
		fits = () => true,
	}: {
		readonly pattern: string;
		readonly years: number;
		readonly fits?: (state: State) => boolean;
	},
): StatePerson {
	const state = chance.pick(STATES.filter(fits));
	const sex = chance.may(0.5) ? 'F' : 'M';
	const surname = chance.pick(state.surnames);
	const given = chance.pick(sex === 'F' ? state.women : state.men);
	const [city] = chance.pick(state.cities).split(/[,(/]/u);
	return {
		...chooseDays(chance, { years }),
		...{ state, sex, surname, given },
		zoneSurname: toZoneLetters(surname),
		zoneGiven: toZoneLetters(given),
		number: makeNumber(pattern, chance),
		city: city!.trim(),
		address: `${chance.pick(STREETS)} ${chance.whole(1, 180)}, ${chance.digits(5)} ${city!.trim()}`,
	};
}
