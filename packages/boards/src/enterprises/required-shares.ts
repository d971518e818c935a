import type { QuotaFragment } from './query.generated.ts';

type Asked = QuotaFragment | null | undefined;

interface Quotas {
  readonly labourPoorShare?: Asked;
  readonly technicalPoorShare?: Asked;
  readonly marketingPoorShare?: Asked;
}

/** What the rule asks of each team, by its key; nothing where the rule is not in force. */
export const requiredShares = (
  metrics: Quotas | null | undefined,
): ReadonlyMap<string | number | null, number> =>
  new Map(
    [
      ['labour', metrics?.labourPoorShare?.target?.value] as const,
      ['technical', metrics?.technicalPoorShare?.target?.value] as const,
      ['marketing', metrics?.marketingPoorShare?.target?.value] as const,
    ].flatMap(([team, share]) => (share == null ? [] : [[team, share] as const])),
  );
