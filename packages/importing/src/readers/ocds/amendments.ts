import { fenOf, yuanOf } from '@minxin/records';
import { canonicalText } from '../json/canonical-text.ts';
import { type JsonObject, objectAt, objectsAt, textAt } from '../json/json.ts';
import type { ContractingProcess } from './process.ts';

export interface AmendedContract {
  /** Yuan before any amendment. */
  readonly signedAt: string;
  /** By date, each with the yuan that it added. */
  readonly amendments: readonly { readonly amendment: JsonObject; readonly change: string }[];
}

/**
 * What a contract was signed at and what each amendment changed. OCDS gives the amount as it stands
 * after all of them: an amendment changed it by as much as the release that brought it did, and a
 * sole one by the difference from the award. Undefined where neither tells.
 */
export function amendmentsOf(
  contract: JsonObject,
  awarded: string,
  amount: string,
  process: ContractingProcess,
): AmendedContract | undefined {
  const amendments = objectsAt(contract, 'amendments').toSorted(
    (one, other) => Date.parse(textAt(one, 'date')) - Date.parse(textAt(other, 'date')),
  );
  if (amendments.length === 0) return { signedAt: amount, amendments: [] };
  const now = fenOf(amount);
  const told = changesByRelease(contract, process);
  const base = fenOf(awarded);
  const sole = amendments.length === 1 && now !== undefined && base !== undefined;
  const changes = amendments.map((amendment) => {
    return told.get(keyOf(amendment)) ?? (sole ? now - base : undefined);
  });
  const known = changes.filter((change) => change !== undefined);
  if (now === undefined || known.length < amendments.length) return undefined;
  return {
    signedAt: yuanOf(known.reduce((left, change) => left - change, now)),
    amendments: amendments.map((amendment, at) => ({
      amendment,
      change: yuanOf(known[at] ?? 0n),
    })),
  };
}

/** The fen by which the amount changed in the release that first has an amendment, and one only. */
function changesByRelease(
  contract: JsonObject,
  { history }: ContractingProcess,
): ReadonlyMap<string, bigint> {
  const changes = new Map<string, bigint>();
  const seen = new Set<string>();
  let before: bigint | undefined;
  for (const { release } of history) {
    const then = objectsAt(release, 'contracts').find(({ id }) => id === contract.id);
    if (!then) continue;
    const after = fenOf(textAt(objectAt(then, 'value'), 'amount')) ?? before;
    const fresh = objectsAt(then, 'amendments')
      .map(keyOf)
      .filter((key) => !seen.has(key));
    const [sole, ...more] = fresh;
    if (sole !== undefined && more.length === 0 && before !== undefined && after !== undefined) {
      changes.set(sole, after - before);
    }
    for (const key of fresh) seen.add(key);
    before = after;
  }
  return changes;
}

const keyOf = (amendment: JsonObject): string => canonicalText(amendment.id ?? amendment);
