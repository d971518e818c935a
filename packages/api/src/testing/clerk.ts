import { buildSchema, type GraphQLNamedType, getNamedType, isInputObjectType } from 'graphql';
import { expect } from 'vitest';
import { typeDefs } from '../type-defs.ts';
import type { TestApi } from './ask.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface Refused {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
  readonly messageEn: string;
  readonly fix: string;
  readonly fixEn: string;
}

/** Someone who enters records through GraphQL, and reads what the metrics then say. */
export interface Clerk {
  /** Writes `recordX(input: { … })` and answers the record's `fields`; fails where it is refused. */
  enter(mutation: string, fields: string): Promise<Values>;
  /** Tries the same; the one refusal, in both languages, with nothing written. */
  refused(mutation: string): Promise<Refused>;
  /** Numerator and denominator of metrics; a count is its own numerator. */
  metrics(slice: string, ids: readonly string[]): Promise<Readonly<Record<string, string>>>;
}

interface Result {
  readonly ok: boolean;
  readonly record: Values | null;
  readonly refusals: readonly Refused[];
}

interface Metric {
  readonly exact: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

export function clerkOf(api: TestApi): Clerk {
  const change = async (mutation: string, fields: string): Promise<Result> =>
    (
      await api.answer<{ result: Result }>(`mutation { result: ${mutation} {
        ok record { ${fields} } refusals { code field message messageEn fix fixEn } } }`)
    ).result;
  const version = async () =>
    (await api.answer<{ district: { dataVersion: number } }>('{ district { dataVersion } }'))
      .district.dataVersion;
  return {
    async enter(mutation, fields) {
      const { ok, record, refusals } = await change(mutation, fields);
      expect(refusals, mutation).toEqual([]);
      expect(ok).toBe(true);
      return record ?? {};
    },
    async refused(mutation) {
      const before = await version();
      const { ok, record, refusals } = await change(mutation, 'id');
      expect({ ok, record, count: refusals.length }, mutation).toEqual({
        ...{ ok: false, record: null, count: 1 },
      });
      expect(await version()).toBe(before);
      const [refusal] = refusals as [Refused];
      if (refusal.field !== null) expect(fieldsOf(mutation), mutation).toContain(refusal.field);
      for (const text of [refusal.message, refusal.fix]) expect(text).toMatch(/[一-鿿]/);
      for (const text of [refusal.messageEn, refusal.fixEn]) expect(text).not.toMatch(/[一-鿿]{9}/);
      for (const text of [refusal.messageEn, refusal.fixEn]) expect(text).toMatch(/[a-z]{2}/);
      for (const text of Object.values(refusal)) expect(text ?? '').not.toMatch(/\{\w+\}/);
      return refusal;
    },
    async metrics(slice, ids) {
      const { found } = await api.answer<{ found: { metrics: Record<string, Metric> } }>(
        `{ found: ${slice} { metrics { ${ids.map((id) => `${id} { exact numerator denominator }`).join(' ')} } } }`,
      );
      return Object.fromEntries(
        Object.entries(found.metrics).map(([id, { exact, numerator, denominator }]) => [
          ...[id, denominator === null ? (exact ?? '-') : `${numerator}/${denominator}`],
        ]),
      );
    },
  };
}

const schema = buildSchema(typeDefs.join('\n'));

/** The fields of a mutation's input and of the parts that are entered with it. */
function fieldsOf(mutation: string): readonly string[] {
  const name = /^\w+/.exec(mutation)?.[0] ?? '';
  const { args } = schema.getMutationType()?.getFields()[name] ?? { args: [] };
  return args.flatMap(({ name, type }) => [name, ...inputFields(getNamedType(type))]);
}

const inputFields = (type: GraphQLNamedType): readonly string[] =>
  isInputObjectType(type)
    ? Object.values(type.getFields()).flatMap((field) => [
        field.name,
        ...inputFields(getNamedType(field.type)),
      ])
    : [];
