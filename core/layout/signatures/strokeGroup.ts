import type { Component } from '../../image/findComponents';
import type { Point, Quad } from '../../result';

/** A frame along the text of a label: `u` runs with it, `v` down from it, in pixels. */
export interface LabelFrame {
	readonly origin: Point;
	readonly along: Point;
	readonly across: Point;
}

/** A box in the frame of a label. */
export interface FrameBox {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A piece of ink in the frame of a label. */
export interface Piece extends FrameBox {
	readonly area: number;
}

export function frameOf([a, b]: Quad): LabelFrame {
	const length = Math.max(1e-6, Math.hypot(b[0] - a[0], b[1] - a[1]));
	const along: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
	return { origin: a, along, across: [-along[1], along[0]] };
}

export function toFrame({ origin, along, across }: LabelFrame, [x, y]: Point): Point {
	const [dx, dy] = [x - origin[0], y - origin[1]];
	return [dx * along[0] + dy * along[1], dx * across[0] + dy * across[1]];
}

export function boxAround(frame: LabelFrame, points: readonly Point[]): FrameBox {
	const placed = points.map((point) => toFrame(frame, point));
	const us = placed.map(([u]) => u);
	const vs = placed.map(([, v]) => v);
	return {
		left: Math.min(...us),
		top: Math.min(...vs),
		right: Math.max(...us),
		bottom: Math.max(...vs),
	};
}

export function toQuad({ origin, along, across }: LabelFrame, box: FrameBox): Quad {
	const corner = (u: number, v: number): Point => [
		origin[0] + u * along[0] + v * across[0],
		origin[1] + u * along[1] + v * across[1],
	];
	return [
		corner(box.left, box.top),
		corner(box.right, box.top),
		corner(box.right, box.bottom),
		corner(box.left, box.bottom),
	];
}

/** @param scale pixels of the picture a pixel of the component */
export function placePiece(frame: LabelFrame, component: Component, scale: number): Piece {
	let box: FrameBox = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const { row, from, to } of component.runs) {
		for (const x of [from, to]) {
			const [u, v] = toFrame(frame, [x * scale, (row + 0.5) * scale]);
			box = {
				left: Math.min(box.left, u),
				top: Math.min(box.top, v),
				right: Math.max(box.right, u),
				bottom: Math.max(box.bottom, v),
			};
		}
	}
	return { ...box, area: component.area * scale * scale };
}

export function joinBoxes(boxes: readonly FrameBox[]): FrameBox {
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		top: Math.min(...boxes.map(({ top }) => top)),
		right: Math.max(...boxes.map(({ right }) => right)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
	};
}

/** How far two boxes are apart, along the axis on which they are further. */
function gapBetween(one: FrameBox, other: FrameBox): number {
	const u = Math.max(one.left - other.right, other.left - one.right);
	const v = Math.max(one.top - other.bottom, other.top - one.bottom);
	return Math.max(u, v);
}

/** The piece with most ink and all that hangs together with it over gaps up to `reach` pixels. */
export function gatherPieces(pieces: readonly Piece[], reach: number): Piece[] {
	const [first, ...rest] = [...pieces].sort((one, other) => other.area - one.area);
	if (!first) return [];
	const group = [first];
	let left = rest;
	for (let grown = true; grown;) {
		const near = left.filter((piece) => group.some((known) => gapBetween(piece, known) <= reach));
		group.push(...near);
		left = left.filter((piece) => !near.includes(piece));
		grown = near.length > 0;
	}
	return group;
}
