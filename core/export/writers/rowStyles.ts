import type { Alignment, Font } from 'exceljs';

/** The usual letters of Excel, bold: a font without a name is shown in that of the program. */
export const HEADER_FONT: Partial<Font> = { name: 'Calibri', family: 2, size: 11, bold: true };

/** Texts of merged cells stand in their middle. */
export const MERGED: Partial<Alignment> = { horizontal: 'center', vertical: 'middle' };
