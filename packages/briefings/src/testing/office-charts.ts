import type { Document, Element } from '@xmldom/xmldom';
import ExcelJS from 'exceljs';
import { all } from '../office/package/dom.ts';
import type { Parts } from '../office/package/parts.ts';
import { relationsPath, targetOf } from '../office/package/relations.ts';

/** Charts whose workbook is missing, or holds other numbers than the chart shows. */
export async function chartFaults(
  parts: Parts,
  documents: ReadonlyMap<string, Document>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [path, document] of documents) {
    if (!/\/charts\/[^/]+\.xml$/.test(path)) continue;
    const workbook = workbookOf(path, document, documents);
    const content = workbook === undefined ? undefined : parts.get(workbook);
    if (content === undefined) {
      faults.push(`${path} has no workbook.`);
      continue;
    }
    const book = await readWorkbook(content);
    for (const reference of ['c:numRef', 'c:strRef'].flatMap((name) => all(document, name)))
      faults.push(...referenceFaults(path, reference, book));
  }
  return faults;
}

export async function readWorkbook(content: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(content).buffer);
  return book;
}

/** The part that a chart leads to for its data. */
function workbookOf(
  path: string,
  document: Document,
  documents: ReadonlyMap<string, Document>,
): string | undefined {
  const id = all(document, 'c:externalData')[0]?.getAttribute('r:id');
  const relations = documents.get(relationsPath(path));
  const found =
    relations && all(relations, 'Relationship').find((each) => each.getAttribute('Id') === id);
  return found && targetOf(path, found.getAttribute('Target') ?? '');
}

/** Every cached value of a reference against the cell that it stands for, and the gaps with them. */
function referenceFaults(path: string, reference: Element, book: ExcelJS.Workbook): string[] {
  const formula = all(reference, 'c:f')[0]?.textContent ?? '';
  const cached = new Map(
    all(reference, 'c:pt').map((point) => [
      Number(point.getAttribute('idx')),
      all(point, 'c:v')[0]?.textContent ?? '',
    ]),
  );
  return cellsOf(formula, book).flatMap((value, place) => {
    const shown = cached.get(place);
    const same =
      value === null
        ? shown === undefined
        : typeof value === 'number'
          ? Number(shown) === value
          : shown === value;
    return same ? [] : [`${path} shows ${shown} where ${formula} has ${value} at ${place}.`];
  });
}

/** The values of a range such as "Sheet1!$B$2:$B$13". */
function cellsOf(formula: string, book: ExcelJS.Workbook): (string | number | null)[] {
  const [, name = '', column = '', first = '', last = first] =
    /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
  const sheet = book.getWorksheet(name);
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => {
    const { value } = sheet?.getCell(`${column}${Number(first) + at}`) ?? { value: null };
    return typeof value === 'number' || typeof value === 'string' ? value : null;
  });
}
