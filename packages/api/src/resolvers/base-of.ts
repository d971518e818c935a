import { type Base, type Period, parsePeriod } from '@minxin/calendar';
import { QuestionError } from '@minxin/metrics';
import type { PeriodInput } from '../generated/resolvers.generated.ts';

/**
 * What to compare with: a kind of base, or a period that the asker names.
 * @throws QuestionError BAD_BASE where neither or both are given
 */
export function baseOf(
  kind: Base | null | undefined,
  period: PeriodInput | null | undefined,
): Base | Period {
  if (kind && !period) return kind;
  if (period && !kind) return parsePeriod(period);
  throw new QuestionError('BAD_BASE', {
    zh: '请给出与什么比较：PREVIOUS、YEAR_AGO，或一个时间如 { year: 2019 }；两者恰好给一个。',
    en: 'Name what to compare with: PREVIOUS, YEAR_AGO, or a period such as { year: 2019 }; exactly one of the two.',
  });
}
