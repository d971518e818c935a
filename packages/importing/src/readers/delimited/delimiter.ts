import { ImportError } from '../../import-error.ts';
import { RecordScanner } from './record-scanner.ts';

/** In the order in which they are preferred where a text leaves it open. */
const DELIMITERS = [',', '\t', ';', '|'];

/** What spreadsheet programs write above a table to name its delimiter. */
export const DECLARED = /^sep=([^\r\n"])(?:\r\n|\r|\n|$)/i;

/** Refuses what can't delimit cells. */
export function checkDelimiter(delimiter: string, file: string): string {
  if (delimiter.length === 1 && !'"\r\n'.includes(delimiter)) return delimiter;
  throw new ImportError(
    'UNKNOWN_DELIMITER',
    { file },
    {
      zh: `“${delimiter}”不能作分隔符。请用一个字符，如逗号、分号、竖线或制表符。`,
      en: `"${delimiter}" can't delimit cells. Use one character: a comma, semicolon, bar or tab.`,
    },
  );
}

/** The delimiter that a text names, else the one by which most of its records are equally wide. */
export function detectDelimiter(head: string, whole: boolean): string {
  const declared = DECLARED.exec(head)?.[1];
  if (declared !== undefined) return declared;
  let best = { delimiter: ',', share: 0, width: 1 };
  for (const delimiter of DELIMITERS) {
    const { share, width } = evenness(head, whole, delimiter);
    const better = share > best.share || (share === best.share && width > best.width);
    if (width > 1 && better) best = { delimiter, share, width };
  }
  return best.delimiter;
}

/** The width that most records of more than one cell have, and the share of all records that have it. */
function evenness(head: string, whole: boolean, delimiter: string) {
  const widths = new Map<number, number>();
  let records = 0;
  for (const { cells } of recordsOf(head, whole, delimiter)) {
    records += 1;
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  let most = { share: 0, width: 1 };
  for (const [width, count] of widths) {
    if (count / records > most.share) most = { share: count / records, width };
  }
  return most;
}

function recordsOf(head: string, whole: boolean, delimiter: string) {
  try {
    return new RecordScanner('', delimiter).scan(head, whole);
  } catch (cause) {
    if (cause instanceof ImportError) return [];
    throw cause;
  }
}
