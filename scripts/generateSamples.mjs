// Draws the sample pictures of the tests and of the example workflows, and puts the Base64 text of
// the delivery note into the workflow that reads it. The pictures are committed: fonts differ from
// machine to machine.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const root = join(import.meta.dirname, '..');

const LINES = [
	{ y: 62, size: 34, weight: 700, text: 'Delivery note 5512' },
	{ y: 118, size: 22, weight: 400, text: 'Harbour Lane 9, Northport' },
	{ y: 160, size: 22, weight: 400, text: 'Date: 14 March 2031' },
	{ y: 224, size: 22, weight: 400, text: '12 boxes of lamp oil' },
	{ y: 262, size: 22, weight: 400, text: '3 coils of rope, 40 m' },
	{ y: 326, size: 24, weight: 700, text: 'Total: 187.50 EUR' },
];

function drawing() {
	const texts = LINES.map(
		({ y, size, weight, text }) =>
			`<text x="40" y="${y}" font-size="${size}" font-weight="${weight}">${text}</text>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="560" height="360">
		<rect width="560" height="360" fill="white"/>
		<g font-family="DejaVu Sans, sans-serif" fill="#111">${texts.join('')}</g>
		<path d="M40 188h480M40 288h480" stroke="#111" stroke-width="2"/>
	</svg>`;
}

const picture = await sharp(Buffer.from(drawing()))
	.greyscale()
	.png({ palette: true, colours: 8, compressionLevel: 9 })
	.toBuffer();
await writeFile(join(root, 'test/fixtures/delivery-note.png'), picture);

const file = join(root, 'workflows/general-text-sample.json');
const workflow = JSON.parse(await readFile(file, 'utf8'));
const reader = workflow.nodes.find(({ name }) => name === 'General Text OCR');
reader.parameters.base64 = picture.toString('base64');
await writeFile(file, `${JSON.stringify(workflow, null, '\t')}\n`);
