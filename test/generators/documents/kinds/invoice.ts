import type { Chance } from '../../chance';
import { drawGrid } from '../drawGrid';
import { createPaper, type Paper } from '../paper';
import { createWords } from '../words';

/** Parties side by side, each with its address below. */
async function drawParties(paper: Paper, chance: Chance, y: number): Promise<void> {
	const words = createWords(chance);
	const labels = chance.pick([
		['BILL TO', 'SHIP TO', 'SERVICE ADDRESS'],
		['Bill To', 'Deliver To'],
		['Sold to', 'Ship to'],
		['From', 'To'],
	]);
	for (const [i, label] of labels.entries()) {
		const x = 80 + (i * 1080) / labels.length;
		const lines = [words.firm(), words.street(), words.town()];
		if (chance.may(0.3)) lines.push(`Tel: ${words.phone()}`);
		await paper.say(`${label}:`, x, y, { weight: 700 });
		for (const [k, line] of lines.entries()) await paper.say(line, x, y + 34 * (k + 1));
		paper.pairs.set(label, lines.join(' '));
	}
}

async function drawHead(paper: Paper, chance: Chance): Promise<void> {
	const words = createWords(chance);
	const fields = [
		[chance.pick(['Invoice No.', 'Invoice Number', 'INVOICE #']), words.code('INV')],
		[chance.pick(['Invoice Date', 'Date of issue']), words.date()],
		[chance.pick(['Due Date', 'Payment due']), words.date()],
		['Customer ID', words.code('C')],
		['P.O. Number', words.code('PO')],
		['Payment Terms', chance.pick(['Net 30', 'Due on receipt', '14 days'])],
	].slice(0, chance.whole(3, 6)) as [string, string][];
	const style = chance.pick(['right', 'columns', 'left'] as const);
	for (const [i, [key, value]] of fields.entries()) {
		const y = 240 + i * 38;
		paper.pairs.set(key, value);
		if (style === 'columns') {
			await paper.say(`${key}:`, 760, y);
			await paper.say(value, 1000, y);
		} else if (style === 'right') {
			const box = await paper.say(value, 1160, y, { align: 'end' });
			await paper.say(`${key}:`, box.left - 10, y, { align: 'end', weight: 700 });
		} else {
			const box = await paper.say(`${key}:`, 760, y, { weight: 700 });
			await paper.say(value, box.right + 10, y);
		}
	}
}

async function drawItems(paper: Paper, chance: Chance, top: number): Promise<number> {
	const words = createWords(chance);
	const row = (texts: readonly string[], weight: 400 | 700 = 400) =>
		texts.map((text, i) => ({
			text,
			share: [0.14, 0.46, 0.2, 0.2][i]!,
			align: i > 1 && weight === 400 ? ('end' as const) : ('start' as const),
			style: { weight },
		}));
	const items = Array.from({ length: chance.whole(2, 6) }, () =>
		row([String(chance.whole(1, 30)), words.item(), words.amount(), words.amount()]),
	);
	const place = { left: 80, top, width: 1080, row: 48, size: 24 };
	return await drawGrid(
		paper,
		[row(['Qty', 'Description', 'Unit Price', 'Amount'], 700), ...items],
		place,
	);
}

async function drawTotals(paper: Paper, chance: Chance, top: number): Promise<void> {
	const words = createWords(chance);
	const labels = chance.pick([
		['Subtotal', 'Sales Tax', 'Total', 'Balance Due'],
		['SUBTOTAL', 'DISCOUNT', 'SHIPPING', 'TOTAL DUE'],
		['Net amount', 'VAT', 'Total amount'],
	]);
	const boxed = chance.may(0.4);
	const colon = !boxed && chance.may(0.5) ? ':' : '';
	for (const [i, label] of labels.entries()) {
		const y = top + 44 + i * 44;
		const value = words.money();
		paper.pairs.set(label, value);
		await paper.say(`${label}${colon}`, boxed ? 930 : 760, y, { align: boxed ? 'end' : 'start' });
		await paper.say(value, 1150, y, { align: 'end' });
		if (boxed) {
			const [a, b] = [y - 32, y + 12];
			paper.rule([944, a, 1160, a], [944, b, 1160, b], [944, a, 944, b], [1160, a, 1160, b]);
		}
	}
}

/** An invoice in English: pairs at the right, parties in columns, items in a table, totals. */
export async function drawInvoice(chance: Chance): Promise<Paper> {
	const paper = createPaper(1240, 1500, 26);
	const words = createWords(chance.fork('letterhead'));
	const firm = words.firm();
	await paper.say(firm, 80, 110, { size: 44, weight: 700 });
	await paper.say('INVOICE', 1160, 110, { size: 50, weight: 700, align: 'end', colour: '#555555' });
	paper.titles.push(firm, 'INVOICE');
	await drawHead(paper, chance.fork('head'));
	await drawParties(paper, chance.fork('parties'), 560);
	const bottom = await drawItems(paper, chance.fork('items'), 780);
	await drawTotals(paper, chance.fork('totals'), bottom);
	return paper;
}
