import type { Chance } from '../../chance';
import { createPaper, type Paper } from '../paper';
import { createWords } from '../words';

/** A form in English whose boxes hold a small label above what is filled in. */
export async function drawBoxes(chance: Chance): Promise<Paper> {
	const paper = createPaper(1300, 1100, 26);
	const words = createWords(chance);
	const title = chance.pick(['Shipping Order', 'Customs Declaration', 'Wage Statement']);
	await paper.say(title, 60, 70, { size: 36, weight: 700 });
	paper.titles.push(title);
	const fields: [string, string[]][] = [
		['Sender name and address', [words.firm(), words.street(), words.town()]],
		['Receiver name and address', [words.person(), words.street(), words.town()]],
		['Order number', [words.code('OR')]],
		['Date of shipment', [words.date()]],
		['Gross weight', [`${chance.whole(2, 900)} kg`]],
		['Country of origin', [chance.pick(['Norway', 'Ghana', 'Chile'])]],
		['Declared value', [words.money()]],
		['Number of packages', [String(chance.whole(1, 40))]],
		['Federal tax withheld', [words.amount()]],
		['Contact person', [words.person()]],
		['Method of payment', [chance.pick(['Bank transfer', 'Cash', 'Credit card'])]],
		['Tax ID', [words.digits(9)]],
	];
	const counted = chance.may(0.5);
	const columns = chance.pick([2, 3]);
	const width = 1180 / columns;
	let y = 110;
	for (let i = 0; i < fields.length; i += columns) {
		const row = fields.slice(i, i + columns);
		const height = 60 + 36 * Math.max(...row.map(([, lines]) => lines.length));
		for (const [k, [key, lines]] of row.entries()) {
			const x = 60 + k * width;
			paper.rule([x, y, x + width, y], [x, y + height, x + width, y + height]);
			paper.rule([x, y, x, y + height], [x + width, y, x + width, y + height]);
			const label = counted ? `${i + k + 1}. ${key}` : key;
			await paper.say(label, x + 12, y + 28, { size: 20 });
			const right = lines.length === 1 && chance.may(0.3);
			for (const [n, line] of lines.entries()) {
				await paper.say(line, right ? x + width - 20 : x + 24, y + 68 + n * 36, {
					align: right ? 'end' : 'start',
				});
			}
			paper.pairs.set(label, lines.join(' '));
		}
		y += height;
	}
	return paper;
}
