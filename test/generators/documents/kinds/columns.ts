import type { Chance } from '../../chance';
import { createPaper, type Paper } from '../paper';
import { createWords } from '../words';

/** Pairs without rules in several columns: the value below its label, or beside it. */
export async function drawColumns(chance: Chance): Promise<Paper> {
	const paper = createPaper(1240, 1000, 26);
	const words = createWords(chance);
	const title = chance.pick(['DELIVERY NOTE', 'BOOKING CONFIRMATION', 'PATIENT RECORD']);
	await paper.say(title, 80, 100, { size: 44, weight: 700 });
	paper.titles.push(title);
	const below = chance.may(0.5);
	const colon = chance.may(0.6) ? ':' : '';
	const fields: [string, string][] = [
		['Order Number', words.code('DN')],
		['Customer Name', words.person()],
		['Delivery Date', words.date()],
		['Phone', words.phone()],
		['Place of delivery', words.town()],
		['Carrier', words.firm()],
		['Port of loading', chance.pick(['Rotterdam', 'Valparaiso', 'Shanghai'])],
		['Payment method', chance.pick(['Bank transfer', 'Visa'])],
		['Total Amount', words.money()],
		['Contact', words.person()],
		['Email', 'orders@harbour.example'],
		['Tracking number', words.digits(11)],
	];
	const columns = below ? 3 : 2;
	const width = 1100 / columns;
	for (const [i, [key, value]] of fields.entries()) {
		const x = 80 + (i % columns) * width;
		const y = 200 + Math.floor(i / columns) * (below ? 100 : 56);
		await paper.say(`${key}${colon}`, x, y, { weight: chance.may(0.7) ? 700 : 400 });
		if (below) await paper.say(value, x, y + 36, { maxWidth: width - 40 });
		else await paper.say(value, x + 260, y, { maxWidth: 220 });
		paper.pairs.set(key, value);
	}
	const lines = [
		'The goods were handed over in good order and complete.',
		'Claims are accepted within seven days.',
	];
	for (const [i, line] of lines.entries()) await paper.say(line, 80, 800 + i * 40, { size: 22 });
	return paper;
}
