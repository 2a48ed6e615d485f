import { CAPABILITIES } from '../core/capabilities';
import type { CapabilityDescriptor } from '../core/capabilities/types';

const listCapabilities = (): string =>
	CAPABILITIES.map(({ id, summary }) => `  ${id.padEnd(28)}${summary}`).join('\n');

const listFields = ({ id, parameters }: CapabilityDescriptor): string =>
	`  ${id}: ${parameters.map(({ name }) => name).join(', ') || 'none'}`;

/** What `ocr-suite --help` prints. */
export const helpText = (): string => `Reads pictures and PDF files without n8n.

Usage: ocr-suite <capability> <file>... [options]

Examples:
  ocr-suite general-text letter.png --format text
  ocr-suite general-text scan.pdf --pages 1-3 --out answers
  ocr-suite general-table list.png --format xlsx --out workbooks
  ocr-suite general-text *.jpg --out answers --set detect_direction=true
  ocr-suite id-document card.jpg --set country_region='["CHL","PHL"]'

Capabilities:
${listCapabilities()}

Options:
  --out DIR            write one file a document into DIR; otherwise to standard output, one line each
  --format FORMAT      json (default), text or markdown; with --out also xlsx, csv or pdf (searchable)
  --engine ENGINE      local (default: nothing leaves this machine), cloud or auto
  --set NAME=VALUE     a field of the cloud's request, as JSON or plain text; may be repeated
  --pages PAGES        pages of a PDF or TIFF, such as 1-3,7 or 2- or all
  --password PASSWORD  of an encrypted PDF
  --fast               smaller weights: faster, a little less exact
  -h, --help           this text

Fields for --set:
${CAPABILITIES.map(listFields).join('\n')}

The cloud engine takes its access from the environment: OCR_SUITE_ENDPOINT or OCR_SUITE_REGION,
OCR_SUITE_PROJECT_ID, and OCR_SUITE_AK with OCR_SUITE_SK (and OCR_SUITE_SECURITY_TOKEN) or
OCR_SUITE_TOKEN.

Exit status: 0 all files were read, 1 some were not, 2 wrong usage.
`;
