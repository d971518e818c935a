import { may } from '@minxin/access';
import { CATALOGUE, columnsOf, idOf, labelIn, masked, personsBehind, shown } from '@minxin/records';
import { readingRule } from '../access/rules/field-rules.ts';
import { demand } from '../access/rules/rule.ts';
import type { PersonField, Resolvers } from '../generated/resolvers.generated.ts';

/** Who stands behind a record, masked, of the kinds that the viewer may read. */
export const personsResolvers: Resolvers = {
  Query: {
    persons: async (_, { kind: type, id }, context) => {
      const { viewer, language, connection } = context;
      const kind = CATALOGUE.kinds.find((one) => one.type === type);
      if (!kind) return [];
      demand(viewer, readingRule(kind));
      const found = await personsBehind({ ...context, catalogue: CATALOGUE }, kind, id);
      return found
        .filter((one) => may(viewer, readingRule(one.kind).permission))
        .map(({ kind: of, row }) => ({
          ...{ kind: of.type, label: labelIn(of, language), id: idOf(of, row) },
          fields: columnsOf(of).map((column): PersonField => {
            const { sensitive } = column.field;
            const value = sensitive
              ? masked(connection.keys, column, row)
              : shown(column, row[column.name]);
            return {
              ...{ name: column.publicName, label: labelIn(column.field, language) },
              value: value === null ? null : String(value),
              masked: sensitive !== undefined && value !== null,
            };
          }),
        }));
    },
  },
};
