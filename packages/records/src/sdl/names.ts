import { type Column, columnsOf, type ValueType } from '../definition/column.ts';
import type { RecordKind } from '../definition/record-kind.ts';

/** `amount` → `AMOUNT`, `verifiedProgress` → `VERIFIED_PROGRESS`: a field as an enum value. */
export const enumName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const SCALARS: Readonly<Record<Exclude<ValueType, 'enum'>, string>> = {
  text: 'String',
  int: 'Int',
  money: 'Decimal',
  decimal: 'Decimal',
  date: 'Date',
  instant: 'DateTime',
  boolean: 'Boolean',
  facts: '[Fact!]!',
};

/** The enum of a column with a fixed list of values: `FundPaymentKind`. */
export const enumType = (kind: RecordKind, { publicName }: Column): string =>
  `${kind.type}${publicName.charAt(0).toUpperCase()}${publicName.slice(1)}`;

export const valueTypeName = (kind: RecordKind, column: Column): string =>
  column.type === 'enum' ? enumType(kind, column) : SCALARS[column.type];

const FILTERS: Readonly<Record<Exclude<ValueType, 'enum' | 'facts'>, string>> = {
  text: 'TextFilter',
  int: 'IntFilter',
  money: 'DecimalFilter',
  decimal: 'DecimalFilter',
  date: 'DateFilter',
  instant: 'DateTimeFilter',
  boolean: 'BooleanFilter',
};

/** Facts are shown, not compared: they have no filter. */
export function filterTypeName(kind: RecordKind, column: Column): string | undefined {
  if (column.type === 'facts') return undefined;
  if (column.field.sensitive) return 'MaskedFilter';
  return column.type === 'enum' ? `${enumType(kind, column)}Filter` : FILTERS[column.type];
}

/** Every type that the contract makes of a kind: none may be made twice. */
export const typeNames = (kind: RecordKind): readonly string[] => [
  ...[
    '',
    'Connection',
    'Edge',
    'Where',
    'OrderField',
    'Order',
    'Input',
    'Amendment',
    'Result',
    'Part',
  ].map((ending) => `${kind.type}${ending}`),
  ...columnsOf(kind)
    .filter(({ type }) => type === 'enum')
    .flatMap((column) => [enumType(kind, column), `${enumType(kind, column)}Filter`]),
];

/** `FundPayment` → `recordFundPayment`: the mutation that enters, corrects or removes one. */
export const mutationName = (verb: 'record' | 'amend' | 'remove', kind: RecordKind): string =>
  `${verb}${kind.type}`;
