import { type Day, isDay } from '@minxin/calendar';
import type { Sentence } from '@minxin/database';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const refuse = (messages: Sentence): never => {
  throw new GraphQLError(messages.en, { extensions: { code: 'BAD_USER_INPUT', messages } });
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

export function readInstant(value: unknown): Date {
  const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null;
  if (instant && !Number.isNaN(instant.getTime())) return instant;
  const text = JSON.stringify(value);
  return refuse({
    zh: `${text} 不是时刻；应写如 2019-12-31T23:59:59+08:00，带时差。`,
    en: `${text} is no instant; write 2019-12-31T23:59:59+08:00, with the offset.`,
  });
}

export function readDay(value: unknown): Day {
  if (typeof value === 'string' && isDay(value)) return value;
  const text = JSON.stringify(value);
  return refuse({
    zh: `${text} 不是日期；应写如 2019-12-31。`,
    en: `${text} is no day; write 2019-12-31.`,
  });
}

const isText = (ast: { kind: string }): ast is { kind: Kind.STRING; value: string } =>
  ast.kind === Kind.STRING;

/** An instant; written back in the district's own time, so that the day is the day people mean. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) =>
    shanghaiText(readInstant(value instanceof Date ? value.toISOString() : value)),
  parseValue: readInstant,
  parseLiteral: (ast) => readInstant(isText(ast) ? ast.value : null),
});

const OFFSET_MS = 8 * 60 * 60 * 1000;
const shanghaiText = (instant: Date): string =>
  `${new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 19)}+08:00`;

export const DateScalar = new GraphQLScalarType<Day, string>({
  name: 'Date',
  serialize: readDay,
  parseValue: readDay,
  parseLiteral: (ast) => readDay(isText(ast) ? ast.value : null),
});

const BAD_DECIMAL: Sentence = {
  zh: 'Decimal 应写作文本："12.50"。',
  en: 'A Decimal is written as text: "12.50".',
};

export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  serialize: String,
  parseValue: (value) => (typeof value === 'string' ? value : refuse(BAD_DECIMAL)),
});

/** A whole column as one value: graphql-js pays for every value that it completes. */
export const ColumnValues = new GraphQLScalarType<readonly (number | string | null)[], unknown>({
  name: 'ColumnValues',
  serialize: (values) => values,
});
