import type { Column } from '@minxin/records';
import { parseBoolean } from './boolean.ts';
import { codeParser } from './code.ts';
import { dateParser } from './date.ts';
import type { DayOrder } from './day.ts';
import { decimalParser } from './decimal.ts';
import { instantParser } from './instant.ts';
import { listedParser, listedValues } from './listed.ts';
import { moneyParser } from './money.ts';
import { isBlank } from './plain.ts';
import { remembering } from './remembering.ts';
import { sensitiveParser } from './sensitive.ts';
import { parseText } from './text.ts';
import type { Parse } from './unreadable.ts';
import { wholeNumberParser } from './whole-number.ts';
import { HOME_ZONE } from './zone.ts';

export interface ParserOptions {
  /** Whether a text is a code or points at one, and no free text. */
  readonly isCode: boolean;
  /** How many characters a code may have, where that is fixed. */
  readonly lengths?: readonly number[];
  /** The power of ten of the unit that numbers are written in: 4 for 万元. */
  readonly power?: number;
  /** IANA; the district's unless told. */
  readonly timeZone?: string;
  readonly dates?: DayOrder;
  /** Words of the file for values, before any other reading. */
  readonly values?: Readonly<Record<string, string>>;
}

/** What reads the cells of a column: compiled once, called for every row. */
export function parserOf(column: Column, options: ParserOptions): Parse {
  const parse = withWords(column, byType(column, options), options.values);
  if (column.type === 'text' && !options.isCode && !column.field.sensitive) return parse;
  // 无 is nothing, and the answer to whether there is any.
  const isBoolean = column.type === 'boolean';
  const parseFilled = remembering((text) =>
    isBlank(text) && !(isBoolean && parse(text) === 'f') ? null : parse(text),
  );
  return (text) => (text === '' ? null : parseFilled(text));
}

/** Words of the file stand before the type's own reading. An enum has them among its labels. */
function withWords(column: Column, parse: Parse, words: ParserOptions['values']): Parse {
  if (!words || column.type === 'enum' || Object.keys(words).length === 0) return parse;
  const find = listedValues([], words);
  return (text) => {
    const value = find(text);
    return value === '' ? null : parse(value ?? text);
  };
}

function byType({ name, type, field, column }: Column, options: ParserOptions): Parse {
  const { power = 0, timeZone = HOME_ZONE, dates } = options;
  const order = dates ? { order: dates } : {};
  const sqlType = column.getSQLType();
  switch (type) {
    case 'money':
      return moneyParser(power);
    case 'int':
      return wholeNumberParser({ sqlType, power, ...(field.per && { per: field.per }) });
    case 'decimal':
      return decimalParser(sqlType, power);
    case 'date':
      return dateParser(timeZone, dates);
    case 'instant':
      return instantParser({ timeZone, endOfDay: /dueAt$/i.test(name), ...order });
    case 'boolean':
      return parseBoolean;
    case 'enum':
      return listedParser(
        (column.enumValues ?? []).map((value) => ({
          value,
          label: field.values?.[value] ?? value,
        })),
        options.values ?? {},
      );
    case 'text':
      if (field.sensitive) return sensitiveParser(field.sensitive);
      return options.isCode ? codeParser(options.lengths) : parseText;
    case 'facts':
      throw new Error(`${name} holds facts of several kinds, which no cell can.`);
  }
}
