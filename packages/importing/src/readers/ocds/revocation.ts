import { type JsonObject, objectsAt, textAt } from '../json/json.ts';
import { dayText } from '../tree/moment.ts';
import type { ContractingProcess } from './process.ts';

/**
 * When and why an award that was active was cancelled; undefined where the releases do not tell
 * both. The reason is its `statusDetails`, or the rationale of its last amendment.
 */
export function revocationOf(
  award: JsonObject,
  { history }: ContractingProcess,
): { readonly revokedOn: string; readonly reason: string } | undefined {
  const states = history.flatMap(({ release }) =>
    objectsAt(release, 'awards')
      .filter((one) => one.id === award.id && textAt(one, 'status') !== '')
      .map((one) => ({ status: textAt(one, 'status'), date: textAt(release, 'date') })),
  );
  const active = states.findIndex(({ status }) => status === 'active');
  const cancelled = states.findIndex(({ status }, at) => at > active && status === 'cancelled');
  const rationale = objectsAt(award, 'amendments').map((one) => textAt(one, 'rationale'));
  const reason = textAt(award, 'statusDetails') || rationale.findLast(Boolean);
  const date = active === -1 ? undefined : states[cancelled]?.date;
  return date && reason ? { revokedOn: dayText(date), reason } : undefined;
}
