import { EXAMPLE } from './example-row.ts';
import type { LeftOut } from './mapped-table.ts';
import type { TablePlan } from './table-plan.ts';

const SUM = /^(合计|总计|小计|共计|累计|本页合计|本页小计)(\(.*\))?[:：]?$|(合计|总计|小计)[:：]?$/;
const NOTE =
  /^(备注|附注|注|说明|填表人|填报人|制表人?|制表单位|填报单位|审核人?|复核人?|负责人|打印时间|制表日期|填报日期)[:：]/;
/** A sum stands where a table begins: in its first cells. */
const FIRST_CELLS = 3;

const compact = (text: string): string => text.replace(/\s/g, '');

/**
 * Tells rows that are none of the data: blank ones, sums and notes (where the key is empty or holds
 * the very word), headers printed again, a template's example, and what the mapping leaves out.
 */
export function leftOutOf(plan: TablePlan): (cells: readonly string[]) => LeftOut | null {
  const keys = plan.fills.flatMap(({ fillable, from }) =>
    fillable.column.isKey && 'columns' in from ? from.columns : [],
  );
  const columns = plan.fills.flatMap(({ from }) => ('columns' in from ? from.columns : []));
  const first = Math.min(...columns);
  // A page repeats both rows of a header that has two, each with the other's cells empty.
  const headers = columns.map((column) => {
    const header = compact(plan.headers[column] ?? '');
    return { column, texts: new Set([header, ...header.split('/')]) };
  });
  const isHeader = (cells: readonly string[]) => {
    let some = false;
    for (const { column, texts } of headers) {
      const text = cells[column] ?? '';
      if (text === '') continue;
      if (!texts.has(text) && !texts.has(compact(text))) return false;
      some = true;
    }
    return some;
  };
  const lacksKey = (cells: readonly string[], word: RegExp) =>
    keys.length === 0 ||
    keys.some((column) => {
      const key = compact(cells[column] ?? '');
      return key === '' || word.test(key);
    });
  const holds = (cells: readonly string[], count: number, word: RegExp) => {
    for (let i = 0; i < count && i < cells.length; i += 1) {
      const cell = cells[i] ?? '';
      if (cell !== '' && cell.length < 200 && word.test(compact(cell))) return true;
    }
    return false;
  };
  return (cells) => {
    if (cells.every((cell) => cell === '' || cell.trim() === '')) return 'blank';
    for (const { column, texts } of plan.skip) {
      if (texts.has((cells[column] ?? '').trim())) return 'skipped';
    }
    if (isHeader(cells)) return 'header';
    if (cells[first]?.startsWith(EXAMPLE)) return 'note';
    if (!mayLackKey(cells, keys)) return null;
    if (holds(cells, FIRST_CELLS, SUM) && lacksKey(cells, SUM)) return 'sum';
    return holds(cells, 1, NOTE) && lacksKey(cells, NOTE) ? 'note' : null;
  };
}

/** Almost every row has a plain key: it is data, and no pattern need be tried on it. */
function mayLackKey(cells: readonly string[], keys: readonly number[]): boolean {
  if (keys.length === 0) return true;
  for (const column of keys) {
    const key = cells[column] ?? '';
    if (key === '' || /[\s计：:]/.test(key)) return true;
  }
  return false;
}
