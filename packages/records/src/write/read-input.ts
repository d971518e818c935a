import { SENSITIVE } from '@minxin/privacy';
import { type Column, columnsOf } from '../definition/column.ts';
import type { Entry, RecordKind } from '../definition/record-kind.ts';
import { stored } from '../read/values.ts';
import { missing, type Refusal, refusal } from './refusal.ts';

type Input = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, unknown>>;

/** An input by the contract's names as a row by Drizzle's, and everything that can't be stored. */
export function readRow(
  kind: RecordKind,
  input: Input,
): { readonly row: Values; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const row: Record<string, unknown> = {};
  for (const column of columnsOf(kind)) {
    const given = input[column.publicName];
    if (given === undefined || !column.entered) continue;
    const value = stored(column, given);
    if (value === undefined) refusals.push(badValue(column));
    else if (value === '' && column.required) refusals.push(missing(kind, column));
    else row[column.name] = value === '' && column.nullable ? null : value;
  }
  return { row, refusals };
}

/** An entry with its parts, whose pointers to it are filled in from its own key. */
export function readEntry(
  kind: RecordKind,
  input: Input,
): { readonly entry: Entry; readonly refusals: readonly Refusal[] } {
  const { row, refusals } = readRow(kind, input);
  const read = Object.entries(kind.parts ?? {}).map(([name, part]) => {
    const rows = ((input[name] ?? []) as readonly Input[]).map((one) => readRow(part, one));
    return [name, rows] as const;
  });
  return {
    entry: {
      row,
      parts: Object.fromEntries(read.map(([name, rows]) => [name, rows.map((one) => one.row)])),
    },
    refusals: [...refusals, ...read.flatMap(([, rows]) => rows.flatMap((one) => one.refusals))],
  };
}

function badValue({ field, publicName, type }: Column): Refusal {
  const amount = type === 'money';
  const form = field.sensitive && SENSITIVE[field.sensitive];
  // What was typed may be somebody's all the same: it is not repeated.
  if (form) {
    const wrong = { zh: `${field.label}${form.wrong.zh}`, en: `${field.labelEn} ${form.wrong.en}` };
    return refusal('BAD_VALUE', publicName, wrong, form.fix);
  }
  return refusal(
    'BAD_VALUE',
    publicName,
    { zh: `${field.label}无法识别`, en: `${field.labelEn} can't be read` },
    amount
      ? {
          zh: '请按元填写，最多两位小数，例如 1250.50',
          en: 'Write yuan with at most two decimals, such as 1250.50',
        }
      : { zh: '请按说明的格式填写', en: 'Write it in the form that the field describes' },
  );
}
