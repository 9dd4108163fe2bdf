import { zipArchive } from './zip-archive.js';

/** A cell: text, a whole number, an exact decimal such as `1234.50` to be summed up, or nothing. */
export type SheetCell = string | number | { readonly decimal: string } | null;

/** One sheet: its name, the headings, and the rows as they come. */
export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: AsyncIterable<readonly SheetCell[]>;
}

/** The media type of a workbook. */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const FORMAT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${FORMAT}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${FORMAT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${FORMAT}.styles+xml"/></Types>`;
const ROOT = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const PARTS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
// Three styles: as it comes, an amount with two decimals (the built-in format 4), a heading.
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

const AMOUNT_STYLE = 1;
const HEAD_STYLE = 2;

/**
 * A workbook (XLSX, ECMA-376) with one sheet, written row by row. Text is text, whatever it begins with: no cell of it is
 * ever a formula.
 */
export function workbook(sheet: Sheet): AsyncGenerator<Buffer> {
  const book =
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheetName(sheet.name))}" ` +
    'sheetId="1" r:id="rId1"/></sheets></workbook>';
  return zipArchive([
    { path: '[Content_Types].xml', text: [CONTENT_TYPES] },
    { path: '_rels/.rels', text: [ROOT] },
    { path: 'xl/workbook.xml', text: [book] },
    { path: 'xl/_rels/workbook.xml.rels', text: [PARTS] },
    { path: 'xl/styles.xml', text: [STYLES] },
    { path: 'xl/worksheets/sheet1.xml', text: sheetText(sheet) },
  ]);
}

async function* sheetText({ head, rows }: Sheet): AsyncGenerator<string> {
  yield (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols><col min="1" max="${head.length}" width="18" customWidth="1"/></cols><sheetData>`
  );
  yield `<row>${head.map((text) => textCell(text, HEAD_STYLE)).join('')}</row>`;
  for await (const row of rows) yield `<row>${row.map(cell).join('')}</row>`;
  yield '</sheetData></worksheet>';
}

function cell(value: SheetCell): string {
  if (value === null) return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (typeof value === 'string') return textCell(value, 0);
  return `<c s="${AMOUNT_STYLE}"><v>${escaped(value.decimal)}</v></c>`;
}

const textCell = (text: string, style: number): string =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** At most 31 characters, none of which a name of a sheet may not have. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** What XML 1.0 does not know: most controls, and halves of a character. */
const unknown = (character: string): boolean =>
  (character < ' ' && !'\t\n\r'.includes(character)) || /^\p{Surrogate}$/u.test(character);

function escaped(text: string): string {
  const known = [...text].filter((character) => !unknown(character)).join('');
  return known.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
