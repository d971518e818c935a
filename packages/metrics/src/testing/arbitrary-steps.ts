import fc from 'fast-check';
import { arbitraryCase } from './arbitrary-cases.ts';
import { at, type TestCase, type TestOrder } from './write-records.ts';

/** One thing that happens to a district's records. `pick` says which of them it happens to. */
export type Step =
  | {
      readonly kind: 'add';
      readonly cases: readonly TestCase[];
      readonly orders: readonly TestOrder[];
    }
  | { readonly kind: 'award'; readonly tenders: readonly TestTender[] }
  | {
      readonly kind: 'amendCase';
      readonly pick: number;
      readonly to: TestCase;
      readonly byHand: boolean;
    }
  | {
      readonly kind: 'amendOrder';
      readonly pick: number;
      readonly to: TestOrder;
      readonly byHand: boolean;
    }
  | { readonly kind: 'amendTender'; readonly pick: number; readonly to: TestTender }
  | { readonly kind: 'close'; readonly pick: number; readonly days: number }
  | { readonly kind: 'delete'; readonly pick: number; readonly byHand: boolean }
  /** A case and an order come again, more often than changed rows are counted one by one. */
  | { readonly kind: 'many'; readonly pick: number; readonly byHand: boolean }
  | { readonly kind: 'undo'; readonly pick: number }
  | { readonly kind: 'rebuild'; readonly from: string };

export interface TestTender {
  readonly kind: 'works' | 'procurement';
  readonly awardedOn: string | null;
  readonly awardFen: bigint;
}

const arbitraryOrder: fc.Arbitrary<TestOrder> = arbitraryCase.map(
  ({ department, acceptedAt, dueAt, closedAt, rating = null }) => ({
    unit: department,
    town: '610902001',
    receivedAt: acceptedAt,
    dueAt,
    closedAt,
    rating,
  }),
);

const arbitraryTender: fc.Arbitrary<TestTender> = fc.record({
  kind: fc.constantFrom('works', 'procurement'),
  awardedOn: fc.option(
    fc
      .integer({ min: 0, max: 690 })
      .map((day) => new Date(at('2019-02-11 12:00').getTime() + day * 86_400_000))
      .map((instant) => instant.toISOString().slice(0, 10)),
  ),
  // Beyond what a float holds exactly.
  awardFen: fc.bigInt({ min: 1n, max: 90_071_992_547_409_931n }),
});

const pick = fc.nat({ max: 1000 });
const byHand = fc.constantFrom(false, false, true);

export const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      cases: fc.array(arbitraryCase, { maxLength: 12 }),
      orders: fc.array(arbitraryOrder, { maxLength: 12 }),
    }),
  },
  fc.record({
    kind: fc.constant('award' as const),
    tenders: fc.array(arbitraryTender, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('amendCase' as const), pick, to: arbitraryCase, byHand }),
  fc.record({ kind: fc.constant('amendOrder' as const), pick, to: arbitraryOrder, byHand }),
  fc.record({ kind: fc.constant('amendTender' as const), pick, to: arbitraryTender }),
  fc.record({ kind: fc.constant('close' as const), pick, days: fc.nat({ max: 90 }) }),
  fc.record({ kind: fc.constant('delete' as const), pick, byHand }),
  fc.record({ kind: fc.constant('many' as const), pick, byHand }),
  fc.record({ kind: fc.constant('undo' as const), pick }),
  fc.record({
    kind: fc.constant('rebuild' as const),
    from: fc.constantFrom('2018-01-01', '2019-12-31', '2030-01-01'),
  }),
);
