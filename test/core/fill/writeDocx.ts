import { Zip } from 'easy-template-x';

const NAMESPACES =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const NO_RELATIONS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** A Word document with a paragraph a text; `|` cuts a paragraph into runs, as editors do. */
export async function writeDocx(paragraphs: readonly string[]): Promise<Uint8Array> {
	const body = paragraphs
		.map((text) => `<w:p>${text.split('|').map(toRun).join('')}</w:p>`)
		.join('');
	const zip = await Zip.load(Buffer.from(EMPTY_ZIP));
	zip.setFile('[Content_Types].xml', TYPES);
	zip.setFile('_rels/.rels', RELATIONS);
	zip.setFile('word/_rels/document.xml.rels', NO_RELATIONS);
	zip.setFile(
		'word/document.xml',
		`<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
	);
	return new Uint8Array(await zip.export(Buffer));
}

/** The end record of an archive without entries. */
const EMPTY_ZIP = [0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)];

const toRun = (text: string) =>
	`<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;')}</w:t></w:r>`;
