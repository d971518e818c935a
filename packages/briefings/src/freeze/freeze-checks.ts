import { runChecks } from '@minxin/checks';
import type { Connection } from '@minxin/database';
import type { CheckId, FrozenCheck } from './frozen.ts';

/** Which check of a briefing the doctor's belong to; all others are invariants. */
const KINDS: Readonly<Record<string, CheckId>> = {
  published: 'RECONCILIATION',
  batches: 'ORIGINS',
};

/** Looks at everything that must hold, in the state that is frozen. */
export async function freezeChecks(
  snapshot: Connection,
  districtCode: string,
  now: Date,
): Promise<readonly FrozenCheck[]> {
  const checks = await runChecks(snapshot, districtCode, now);
  return (['INVARIANTS', 'RECONCILIATION', 'ORIGINS'] as const).map((id) => {
    const own = checks.filter(({ subject }) => (KINDS[subject] ?? 'INVARIANTS') === id);
    return {
      id,
      checked: own.reduce((sum, { checked }) => sum + checked, 0),
      findings: own.flatMap(({ name, findings }) => findings.map((text) => `${name}：${text}`)),
    };
  });
}
