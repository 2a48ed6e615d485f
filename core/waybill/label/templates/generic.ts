import type { Cell, LabelTemplate, Row } from '../templateTypes';
import { QR_CELL, receiverCell, senderCell, TRACKING_ROW } from './sharedParts';

const RECEIVER = receiverCell({ text: 'TO:', isBlack: false });

const SENDER = senderCell({ text: 'FROM:', isBlack: false });

const GOODS: Cell = {
	weight: 2,
	blocks: [
		{
			pieces: ['Goods: {goods}'],
			size: 9,
			least: 6.5,
			wraps: true,
			shortens: true,
			label: 'goods',
		},
		{
			pieces: ['Pieces: {pieces}', 'Weight: {weight}', '{payment}'],
			size: 9,
			least: 6.5,
			shortens: true,
			label: 'pieces, weight and payment',
		},
	],
};

const NOTES: Cell = {
	weight: 2,
	blocks: [
		{
			pieces: ['Order: {orderNumber}'],
			size: 9,
			least: 6.5,
			label: 'order number',
		},
		{
			pieces: ['Remarks: {remarks}'],
			size: 9,
			least: 6.5,
			wraps: true,
			shortens: true,
			weight: 2,
			label: 'remarks',
		},
	],
};

const HEADER: Row = {
	height: 10,
	grow: 0.4,
	cells: [
		{
			weight: 2,
			blocks: [{ pieces: ['{carrier}'], size: 17, least: 8, bold: true, label: 'carrier' }],
		},
		{
			weight: 1,
			blocks: [
				{ pieces: ['{service}'], size: 11, least: 6.5, align: 'right', label: 'service' },
				{ pieces: ['{date}'], size: 8, least: 6.5, align: 'right', label: 'date' },
			],
		},
	],
};

/** English captions, and nothing of a single carrier. */
export const generic: LabelTemplate = {
	id: 'generic',
	displayName: 'Generic',
	description: 'English captions, for any carrier',
	rows: [
		HEADER,
		{
			height: 15,
			grow: 0.6,
			cells: [
				{
					weight: 3,
					blocks: [
						{
							pieces: ['{routingCode}'],
							size: 36,
							least: 12,
							bold: true,
							align: 'center',
							label: 'routing code',
						},
					],
				},
				{
					weight: 1,
					blocks: [
						{ pieces: ['{hub}'], size: 12, least: 7, wraps: true, align: 'center', label: 'hub' },
					],
				},
			],
		},
		{ height: 24, grow: 5, cells: [RECEIVER] },
		{ height: 14, grow: 1, cells: [SENDER] },
		TRACKING_ROW,
		{
			height: 11,
			grow: 0.6,
			cells: [
				GOODS,
				{
					weight: 1,
					blocks: [
						{
							pieces: ['COD', '{cod}'],
							separator: '\n',
							wraps: true,
							size: 13,
							least: 8,
							bold: true,
							align: 'center',
							label: 'COD',
						},
					],
				},
			],
		},
		{ height: 23, grow: 0.6, only: 'short', cells: [NOTES, QR_CELL] },
	],
	stub: [
		HEADER,
		{ height: 16, grow: 2, cells: [RECEIVER] },
		{ height: 11, grow: 1, cells: [SENDER] },
		{
			height: 22,
			cells: [
				{
					weight: 2,
					blocks: [
						{
							pieces: ['{trackingNumber}'],
							size: 10,
							least: 7,
							bold: true,
							label: 'tracking number',
						},
						...(NOTES.blocks ?? []),
					],
				},
				QR_CELL,
			],
		},
	],
};
