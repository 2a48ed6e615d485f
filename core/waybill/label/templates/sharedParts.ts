import type { Badge, Cell, Row } from '../templateTypes';

/** Name and phone large, the company, and the address as large as it fits. */
export function receiverCell(badge: Badge): Cell {
	return {
		weight: 1,
		badge,
		blocks: [
			{
				pieces: ['{receiver.name}', '{receiver.phone}'],
				size: 15,
				least: 8,
				bold: true,
				wraps: true,
				weight: 1.3,
				label: 'name and phone of the receiver',
			},
			{
				pieces: ['{receiver.company}'],
				size: 10,
				least: 7,
				weight: 0.7,
				label: 'company of the receiver',
			},
			{
				pieces: ['{receiver.address}'],
				size: 14,
				least: 7,
				wraps: true,
				weight: 2.3,
				label: 'address of the receiver',
			},
		],
	};
}

export function senderCell(badge: Badge): Cell {
	return {
		weight: 1,
		badge,
		blocks: [
			{
				pieces: ['{sender.name}', '{sender.phone}'],
				size: 9,
				least: 6.5,
				label: 'name and phone of the sender',
			},
			{
				pieces: ['{sender.company}'],
				size: 8,
				least: 6.5,
				weight: 0.9,
				label: 'company of the sender',
			},
			{
				pieces: ['{sender.address}'],
				size: 9,
				least: 6.5,
				wraps: true,
				weight: 1.6,
				label: 'address of the sender',
			},
		],
	};
}

/** The barcode over the whole width, with its number in letters. */
export const TRACKING_ROW: Row = {
	height: 20,
	grow: 0.8,
	cells: [
		{
			weight: 1,
			symbol: { kind: 'code128', content: '{trackingNumber}' },
			blocks: [
				{
					pieces: ['{trackingNumber}'],
					size: 12,
					least: 8,
					bold: true,
					align: 'center',
					label: 'tracking number',
				},
			],
		},
	],
};

export const QR_CELL: Cell = { weight: 1, symbol: { kind: 'qr', content: '{qrContent}' } };
