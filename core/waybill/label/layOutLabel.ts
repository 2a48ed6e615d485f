import { fillPiece, fillPieces } from './fillPieces';
import type { LabelValues } from './labelValues';
import type { Area, Mark } from './marks';
import type { LabelSize } from './sizes';
import type { Badge, Cell, LabelTemplate, Row, TextBlock } from './templateTypes';

/** Thickness of rules: two dots of a printer with 203 dpi. */
const RULE = 0.25;
/** Between a rule and what a cell holds. */
const PADDING = 1.2;
const BADGE_WIDTH = 10;
/** Between a badge and the rules around it. */
const BADGE_GAP = 0.6;
/** Height of the text below a symbol. */
const CAPTION = 5;
/** Kept free on both sides of a perforation. */
const TEAR = 1.5;

/** Where everything stands on a label of this size. */
export function layOutLabel(
	template: LabelTemplate,
	values: LabelValues,
	size: LabelSize,
): readonly Mark[] {
	const { width, height, margin, perforation } = size;
	const frame = { x: margin, y: margin, width: width - 2 * margin };
	const kind = perforation === undefined ? 'short' : 'tall';
	const rows = template.rows.filter(({ only = kind }) => only === kind);
	if (perforation === undefined) {
		return layRows(rows, values, { ...frame, height: height - 2 * margin });
	}
	const upper = { ...frame, height: perforation - TEAR - margin };
	const top = perforation + TEAR;
	const lower = { ...frame, y: top, height: height - margin - top };
	return [...layRows(rows, values, upper), ...layRows(template.stub, values, lower)];
}

interface FilledCell {
	readonly cell: Cell;
	readonly texts: ReadonlyArray<{ readonly block: TextBlock; readonly text: string }>;
	readonly symbol: string;
}

function layRows(rows: readonly Row[], values: LabelValues, frame: Area): Mark[] {
	const filled = rows
		.map((row) => ({ row, cells: row.cells.map((cell) => fillCell(cell, values)) }))
		.filter(({ cells }) => cells.some((cell) => !isEmpty(cell)));
	const heights = shareHeight(
		filled.map(({ row }) => row),
		frame.height,
	);
	const marks: Mark[] = [];
	let { y } = frame;
	filled.forEach(({ cells }, index) => {
		const height = heights[index] ?? 0;
		if (index > 0) marks.push({ kind: 'box', ...frame, y: y - RULE / 2, height: RULE });
		marks.push(...layCells(cells, { ...frame, y, height }));
		y += height;
	});
	return [...frameMarks(frame), ...marks];
}

/** Rows take their own height; what is left over goes to those that grow, what lacks is shared. */
function shareHeight(rows: readonly Row[], height: number): number[] {
	const own = rows.reduce((sum, row) => sum + row.height, 0);
	const left = height - own;
	const grow = rows.reduce((sum, row) => sum + (row.grow ?? 0), 0);
	if (left < 0 || grow === 0) return rows.map((row) => (row.height * height) / own);
	return rows.map((row) => row.height + (left * (row.grow ?? 0)) / grow);
}

function fillCell(cell: Cell, values: LabelValues): FilledCell {
	const texts = (cell.blocks ?? [])
		.map((block) => ({ block, text: fillPieces(block.pieces, values, block.separator) }))
		.filter(({ text }) => text !== '');
	return { cell, texts, symbol: cell.symbol ? fillPiece(cell.symbol.content, values) : '' };
}

const isEmpty = ({ texts, symbol }: FilledCell): boolean => texts.length === 0 && symbol === '';

/** Cells side by side; empty ones leave their width to the others. */
function layCells(cells: readonly FilledCell[], row: Area): Mark[] {
	const shown = cells.filter((cell) => !isEmpty(cell));
	const weights = shown.reduce((sum, { cell }) => sum + cell.weight, 0);
	let { x } = row;
	return shown.flatMap((filled, index) => {
		const width = (row.width * filled.cell.weight) / weights;
		const area = { ...row, x, width };
		const rule: Mark[] = index === 0 ? [] : [{ kind: 'box', ...row, x: x - RULE / 2, width: RULE }];
		x += width;
		return [...rule, ...layCell(filled, area)];
	});
}

function layCell({ cell, texts, symbol }: FilledCell, area: Area): Mark[] {
	const left = cell.badge ? BADGE_WIDTH : 0;
	const inner = shrink({ ...area, x: area.x + left, width: area.width - left }, PADDING);
	if (!cell.symbol || symbol === '') {
		const marks = layTexts(texts, inner);
		return [...(cell.badge ? layBadge(cell.badge, area, marks[0] ?? inner) : []), ...marks];
	}
	const caption = texts.length > 0 ? CAPTION : 0;
	const room = { ...inner, height: inner.height - caption };
	const below = { ...inner, y: inner.y + room.height, height: caption };
	return [{ kind: cell.symbol.kind, content: symbol, ...room }, ...layTexts(texts, below)];
}

function layTexts(texts: FilledCell['texts'], area: Area): Mark[] {
	const weights = texts.reduce((sum, { block }) => sum + (block.weight ?? 1), 0);
	let { y } = area;
	return texts.map(({ block, text }): Mark => {
		const height = (area.height * (block.weight ?? 1)) / weights;
		const mark: Mark = { kind: 'text', text, style: block, ...area, y, height };
		y += height;
		return mark;
	});
}

/** The letters stand beside the first line, so that both are read together. */
function layBadge({ text, isBlack }: Badge, area: Area, first: Area): Mark[] {
	const bottom = first.y + first.height;
	const own = { ...area, width: BADGE_WIDTH + BADGE_GAP, height: bottom + BADGE_GAP - area.y };
	const box = shrink(own, BADGE_GAP);
	const style = { size: 16, least: 6, bold: true, align: 'center', label: 'badge' } as const;
	const { y, height } = first;
	const letters = { ...shrink(box, BADGE_GAP), y, height };
	const mark: Mark = { kind: 'text', text, style, isWhite: isBlack, ...letters };
	return isBlack ? [{ kind: 'box', ...box }, mark] : [mark];
}

function shrink({ x, y, width, height }: Area, by: number): Area {
	return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function frameMarks({ x, y, width, height }: Area): Mark[] {
	const box = (area: Area): Mark => ({ kind: 'box', ...area });
	return [
		box({ x, y, width, height: RULE }),
		box({ x, y: y + height - RULE, width, height: RULE }),
		box({ x, y, width: RULE, height }),
		box({ x: x + width - RULE, y, width: RULE, height }),
	];
}
