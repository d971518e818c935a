import { zip } from './zip.ts';

/** A cell as a test writes it: a number goes in as one, a text as a shared one. */
export type XlsxCell = string | number;

export interface XlsxParts {
  /** The content of `worksheet`, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The content of `sst`. */
  readonly sharedStrings?: string;
  /** The content of `styleSheet`. */
  readonly styles?: string;
  readonly date1904?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook with a sheet of each name, as rows of cells. */
export function xlsx(sheets: Readonly<Record<string, readonly (readonly XlsxCell[])[]>>): Buffer {
  const texts = new Map<string, number>();
  const cell = (value: XlsxCell): string => {
    if (typeof value === 'number') return `<c><v>${value}</v></c>`;
    if (value === '') return '<c/>';
    if (!texts.has(value)) texts.set(value, texts.size);
    return `<c t="s"><v>${texts.get(value)}</v></c>`;
  };
  const sheetData = (rows: readonly (readonly XlsxCell[])[]) =>
    `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`;
  return xlsxOf({
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([name, rows]) => [name, sheetData(rows)]),
    ),
    sharedStrings: [...texts.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join(''),
  });
}

/** A workbook of XML that a test spells out. */
export const xlsxOf = (parts: XlsxParts): Buffer => zip(xlsxParts(parts));

/** The parts of such a workbook by name, to be spoiled one by one. */
export function xlsxParts({ sheets, sharedStrings, styles, date1904 = false }: XlsxParts) {
  const names = Object.keys(sheets);
  const related = [
    ...names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation('rId90', 'sharedStrings', 'sharedStrings.xml'),
    relation('rId91', 'styles', 'styles.xml'),
  ];
  const listed = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(...related),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><workbookPr date1904="${date1904}"/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${sharedStrings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${sheets[name]}</worksheet>`,
      ]),
    ),
  };
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`;

const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\r]/g, '_x000D_');
