// Prints a label with an installed package and reads its barcodes again, without a network.
const { join } = require('node:path');
const { createRequire } = require('node:module');

globalThis.fetch = () => {
	throw new Error('no network');
};

const dist = join(process.argv[2], 'dist/core');
const { makeWaybills } = require(join(dist, 'waybill/makeWaybills.js'));
const { readBarcodes } = require(join(dist, 'barcode/readBarcodes.js'));
const sharp = createRequire(join(dist, 'x.js'))('sharp');

async function main() {
	const { outcomes, files } = await makeWaybills({
		drafts: [
			{
				receiver: {
					kind: 'text',
					part: 'main',
					text: '李晓明 13812345678\n深圳市南山区科技园南路8号',
				},
				shipment: { trackingNumber: 'YT8801234567890' },
				country: 'CN',
			},
		],
		checks: { checks: ['name', 'phone', 'divisions', 'address'], correct: false },
		design: {
			template: 'chineseExpress',
			size: '100x150',
			resolution: 203,
			formats: ['png'],
			firstPlace: 1,
			usesOwnFont: true,
		},
		mapping: [],
		csv: false,
	});
	const [outcome] = outcomes;
	if (!outcome.ok) throw new Error(outcome.failure.message);
	const { data, info } = await sharp(files[0].bytes)
		.toColourspace('srgb')
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { width, height, channels } = info;
	const found = await readBarcodes({ data, width, height, channels });
	process.stdout.write(found.map(({ format, text }) => `${format} ${text}\n`).join(''));
}

void main();
