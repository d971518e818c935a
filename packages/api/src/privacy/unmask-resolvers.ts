import { may } from '@minxin/access';
import { inTransaction } from '@minxin/database';
import { CATALOGUE, labelIn, type Refusal, unmask } from '@minxin/records';
import { readingRule } from '../access/rules/field-rules.ts';
import { demand } from '../access/rules/rule.ts';
import type { Context } from '../context.ts';
import type { Resolvers, UnmaskResult } from '../generated/resolvers.generated.ts';
import { badReason, LONGEST_REASON, SHORTEST_REASON } from './refusals.ts';

/** Shows masked fields of a record in the clear, to who may read it, may see it so, and says why. */
export const unmaskResolvers: Resolvers = {
  Mutation: {
    unmask: async (_, { kind, id, fields, reason = null }, context): Promise<UnmaskResult> => {
      const { viewer, now, connection, language } = context;
      const seen = { viewer, kind, id };
      const holds = reason === null ? context.unmaskings.find(seen, now) : null;
      if (!holds && !isReason(reason)) return refused(badReason);
      const { keys } = connection;
      const known = CATALOGUE.kinds.find(({ type }) => type === kind);
      if (known) demand(viewer, readingRule(known));
      const found = await unmask({ ...context, keys, catalogue: CATALOGUE }, { kind, id, fields });
      if (!found.ok) return refused(found.refusal);
      // Nothing is shown that was not written down first.
      await inTransaction(connection, (tx) =>
        context.witness(tx, {
          event: 'unmask',
          object: { kind, id },
          details: { fields: found.fields.map(({ column }) => column.publicName), reason },
        }),
      );
      return {
        ok: true,
        fields: found.fields.map(({ column, value }) => ({
          ...{
            name: column.publicName,
            label: labelIn(column.field, language),
            value,
            masked: false,
          },
        })),
        until: holds ?? context.unmaskings.grant(seen, now),
        refusals: [],
      };
    },
  },
};

function isReason(reason: string | null): boolean {
  const { length } = [...(reason ?? '').trim()];
  return length >= SHORTEST_REASON && length <= LONGEST_REASON;
}

const refused = (refusal: Refusal): UnmaskResult => ({
  ...{ ok: false, fields: [], until: null, refusals: [refusal] },
});

/** The keys, for who may find records by what they tell of a person. */
export const lookupOf = ({ viewer, connection }: Pick<Context, 'viewer' | 'connection'>) =>
  may(viewer, 'unmask') ? connection.keys : undefined;
