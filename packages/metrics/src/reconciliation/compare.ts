import { grouped, plain, round } from '../value/decimal.ts';

export type ReconciliationState =
  | 'MATCHES'
  | 'WITHIN_ROUNDING'
  | 'RULE'
  | 'NO_RECORDS'
  | 'SUPPRESSED'
  | 'UNEXPLAINED';

export interface Verdict {
  readonly state: ReconciliationState;
  readonly explanation: string;
}

/** What is known of a difference that no record can remove. A figure that agrees needs no reading. */
export const readingOf = (verdict: Verdict, reading: string | undefined): string | null =>
  verdict.state === 'UNEXPLAINED' ? (reading ?? null) : null;

/** What is said where few stand behind the computed value: also the difference would tell of them. */
const WITHHELD: Verdict = {
  state: 'SUPPRESSED',
  explanation: '明细户数太少，合计已隐去，不作比对。',
};

/**
 * Holds a computed value against a printed one by what its qualifier allows. A figure rounded to
 * `unit` stands for every value within half a unit of it.
 * @param isWithheld whether there is a value that the reader may not see
 */
export function compare(
  printed: string,
  qualifier: string,
  computed: number | null,
  isWithheld = false,
): Verdict {
  if (qualifier.startsWith('rule'))
    return { state: 'RULE', explanation: '公布的是规则，不是计数，不与明细相加比对。' };
  if (isWithheld) return WITHHELD;
  if (computed === null) return { state: 'NO_RECORDS', explanation: '尚无这一项的明细记录。' };
  const value = Number(printed);
  const gap = plain(round(computed - value, 6));
  if (gap === '0') return { state: 'MATCHES', explanation: '明细合计与公布数一致。' };
  const by = `${computed > value ? '多' : '少'} ${grouped(gap.replace('-', ''))}`;
  if (qualifier === 'at_least') {
    return computed > value
      ? { state: 'MATCHES', explanation: `公布为“以上”，明细合计比它${by}。` }
      : { state: 'UNEXPLAINED', explanation: `公布为“以上”，明细合计却比它${by}，原因待查。` };
  }
  const unit = qualifier.startsWith('rounded_') ? Number(qualifier.slice('rounded_'.length)) : 0;
  // A hair beyond half a unit is float noise, not a difference: amounts are compared in yuan and fen.
  if (unit > 0 && Math.abs(computed - value) <= unit / 2 + unit * 1e-9) {
    const half = grouped(plain(round(unit / 2, 6)));
    return {
      state: 'WITHIN_ROUNDING',
      explanation: `明细合计比公布数${by}，在其舍入范围内（±${half}）。`,
    };
  }
  return { state: 'UNEXPLAINED', explanation: `明细合计比公布数${by}，超出其精度，原因待查。` };
}
