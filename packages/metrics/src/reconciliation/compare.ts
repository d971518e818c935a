import type { Words } from '../definition/words.ts';
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
  readonly explanation: Words;
}

/** What is known of a difference that no record can remove. A figure that agrees needs no reading. */
export const readingOf = (verdict: Verdict, reading: Words | undefined): Words | null =>
  verdict.state === 'UNEXPLAINED' ? (reading ?? null) : null;

/** What is said where few stand behind the computed value: also the difference would tell of them. */
const WITHHELD: Verdict = {
  state: 'SUPPRESSED',
  explanation: {
    zh: '明细户数太少，合计已隐去，不作比对。',
    en: 'Too few households stand behind the computed value: it is withheld, and nothing is compared.',
  },
};

const RULE: Verdict = {
  state: 'RULE',
  explanation: {
    zh: '公布的是规则，不是计数，不与明细相加比对。',
    en: 'What was printed is a rule, not a count: records do not add up to it.',
  },
};

const NO_RECORDS: Verdict = {
  state: 'NO_RECORDS',
  explanation: { zh: '尚无这一项的明细记录。', en: 'No records are kept of it yet.' },
};

const EQUAL: Verdict = {
  state: 'MATCHES',
  explanation: {
    zh: '明细合计与公布数一致。',
    en: 'The records add up to the printed figure.',
  },
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
  if (qualifier.startsWith('rule')) return RULE;
  if (isWithheld) return WITHHELD;
  if (computed === null) return NO_RECORDS;
  const value = Number(printed);
  const gap = plain(round(computed - value, 6));
  if (gap === '0') return EQUAL;
  const size = grouped(gap.replace('-', ''));
  const by: Words =
    computed > value
      ? { zh: `多 ${size}`, en: `${size} more` }
      : { zh: `少 ${size}`, en: `${size} less` };
  if (qualifier === 'at_least') return againstLeast(computed > value, by);
  const unit = qualifier.startsWith('rounded_') ? Number(qualifier.slice('rounded_'.length)) : 0;
  // A hair beyond half a unit is float noise, not a difference: amounts are compared in yuan and fen.
  if (unit > 0 && Math.abs(computed - value) <= unit / 2 + unit * 1e-9) {
    const half = grouped(plain(round(unit / 2, 6)));
    return {
      state: 'WITHIN_ROUNDING',
      explanation: {
        zh: `明细合计比公布数${by.zh}，在其舍入范围内（±${half}）。`,
        en: `The records add up to ${by.en} than the printed figure, within its rounding (±${half}).`,
      },
    };
  }
  return {
    state: 'UNEXPLAINED',
    explanation: {
      zh: `明细合计比公布数${by.zh}，超出其精度，原因待查。`,
      en: `The records add up to ${by.en} than the printed figure, beyond its precision: to be looked into.`,
    },
  };
}

/** A figure printed as “at least” holds for whatever lies above it. */
const againstLeast = (isAbove: boolean, by: Words): Verdict =>
  isAbove
    ? {
        state: 'MATCHES',
        explanation: {
          zh: `公布为“以上”，明细合计比它${by.zh}。`,
          en: `Printed as “at least”; the records add up to ${by.en}.`,
        },
      }
    : {
        state: 'UNEXPLAINED',
        explanation: {
          zh: `公布为“以上”，明细合计却比它${by.zh}，原因待查。`,
          en: `Printed as “at least”, but the records add up to ${by.en}: to be looked into.`,
        },
      };
