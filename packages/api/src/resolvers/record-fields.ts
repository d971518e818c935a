import type { Language } from '@minxin/commentary';
import type { Model } from '@minxin/metrics';
import {
  CATALOGUE,
  type Column,
  columnsOf,
  labelIn,
  namedBy,
  OVERDUE_DAYS,
  type RecordKind,
  valueLabel,
} from '@minxin/records';
import type { RecordField, Resolvers } from '../generated/resolvers.generated.ts';
import { modelOf } from './model-of.ts';
import { upper } from './upper.ts';

/** The kind of record that a subject's slices list. */
export function listedKind({ records, subject }: Model): RecordKind {
  const kind = CATALOGUE.kinds.find(({ type }) => type === records.type);
  if (!kind) throw new Error(`${subject} lists ${records.type}, which is no kind of record.`);
  return kind;
}

export function fieldOf(kind: RecordKind, column: Column, language: Language): RecordField {
  const { publicName: name, type, field } = column;
  const named = namedBy(CATALOGUE, kind, column);
  return {
    ...{ name, label: labelIn(field, language), kind: upper(type) },
    unit: type === 'money' ? 'CNY' : null,
    per: field.per ?? null,
    nameAt: named ? `${named.reference.name}.${named.name.publicName}` : null,
    values: (type === 'enum' ? (column.column.enumValues ?? []) : []).map((value) => ({
      value: value.toUpperCase(),
      label: valueLabel(column, value, language),
    })),
  };
}

/** Of how many working days a record is overdue. */
export const overdueField = (language: Language): RecordField => ({
  ...{ name: 'overdueDays', label: labelIn(OVERDUE_DAYS, language) },
  ...{ kind: 'INT', unit: 'DAY', per: null, nameAt: null, values: [] },
});

const fieldsOf = (kind: RecordKind, language: Language): RecordField[] => [
  ...columnsOf(kind).map((column) => fieldOf(kind, column, language)),
  ...(kind.overdue ? [overdueField(language)] : []),
];

export const recordFieldResolvers: Resolvers = {
  Query: {
    recordFields: (_, { subject }, { language }) => {
      const model = modelOf(subject);
      return model ? fieldsOf(listedKind(model), language) : [];
    },
  },
};
