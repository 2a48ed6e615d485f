import type { Cell, LabelTemplate, Row } from '../templateTypes';
import { QR_CELL, receiverCell, senderCell, TRACKING_ROW } from './sharedParts';

const RECEIVER = receiverCell({ text: '收', isBlack: true });

const SENDER = senderCell({ text: '寄', isBlack: true });

const GOODS: Cell = {
	weight: 2,
	blocks: [
		{
			pieces: ['品名：{goods}'],
			size: 9,
			least: 6.5,
			wraps: true,
			shortens: true,
			label: 'goods',
		},
		{
			pieces: ['件数：{pieces}', '重量：{weight}', '付款方式：{payment}'],
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
		{ pieces: ['订单号：{orderNumber}'], size: 9, least: 6.5, label: 'order number' },
		{
			pieces: ['备注：{remarks}'],
			size: 9,
			least: 6.5,
			wraps: true,
			shortens: true,
			weight: 2,
			label: 'remarks',
		},
		{ pieces: ['打印时间：{date}'], size: 7.5, least: 6.5, label: 'date' },
	],
};

const HEADER: Row = {
	height: 10,
	grow: 0.4,
	cells: [
		{
			weight: 2,
			blocks: [{ pieces: ['{carrier}'], size: 18, least: 9, bold: true, label: 'carrier' }],
		},
		{
			weight: 1,
			blocks: [
				{
					pieces: ['{service}'],
					size: 14,
					least: 7,
					bold: true,
					align: 'right',
					label: 'service',
				},
			],
		},
	],
};

/**
 * The look that Chinese e-waybills share: a large sorting code in three parts, the hub, receiver
 * (收) and sender (寄) with their marks, the barcode, and a part for the receiver on tall labels.
 */
export const chineseExpress: LabelTemplate = {
	id: 'chineseExpress',
	displayName: 'Chinese E-Waybill',
	description: 'The common look of Chinese express labels, with Chinese captions',
	rows: [
		HEADER,
		{
			height: 15,
			grow: 0.7,
			cells: [
				{
					weight: 1,
					blocks: [
						{
							pieces: ['{routingCode}'],
							size: 40,
							least: 14,
							bold: true,
							align: 'center',
							label: 'routing code',
						},
					],
				},
			],
		},
		{
			height: 8,
			grow: 0.2,
			cells: [
				{
					weight: 1,
					blocks: [{ pieces: ['集包地：{hub}'], size: 12, least: 7, bold: true, label: 'hub' }],
				},
			],
		},
		{ height: 22, grow: 5, cells: [RECEIVER] },
		{ height: 13, grow: 1, cells: [SENDER] },
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
							pieces: ['代收货款', '{cod}'],
							separator: '\n',
							size: 12,
							least: 8,
							bold: true,
							align: 'center',
							wraps: true,
							label: 'COD',
						},
					],
				},
			],
		},
		{ height: 23, grow: 0.6, only: 'short', cells: [NOTES, QR_CELL] },
	],
	stub: [
		{
			height: 8,
			cells: [
				{
					weight: 1,
					blocks: [
						{
							pieces: ['{carrier}', '运单号：{trackingNumber}'],
							size: 10,
							least: 7,
							bold: true,
							label: 'carrier and tracking number',
						},
					],
				},
			],
		},
		{ height: 16, grow: 2, cells: [RECEIVER] },
		{ height: 11, grow: 1, cells: [SENDER] },
		{ height: 23, cells: [NOTES, QR_CELL] },
	],
};
