import { PeriodError } from '@minxin/calendar';
import { MOST_SHEET_ROWS } from '@minxin/importing';
import { QuestionError } from '@minxin/metrics';
import { RecordError } from '@minxin/records';
import { GraphQLError } from 'graphql';
import { HttpRefusal } from '../server/http-refusal.ts';

export const badParameter = (name: string, valid: readonly string[]): HttpRefusal =>
  new HttpRefusal('BAD_PARAMETER', 400, {
    zh: `参数 ${name} 不能用，可用：${valid.join('、')}。`,
    en: `The parameter ${name} can't be used; valid: ${valid.join(', ')}.`,
  });

export const tooManyRows = (count: number): HttpRefusal =>
  new HttpRefusal('TOO_MANY_ROWS', 413, {
    zh: `共 ${count} 条，一张工作表最多 ${MOST_SHEET_ROWS} 条：请缩小范围，或导出 CSV。`,
    en: `${count} records; a sheet holds at most ${MOST_SHEET_ROWS}: narrow the question, or export CSV.`,
  });

export const busy = (): HttpRefusal =>
  new HttpRefusal('EXPORTS_BUSY', 503, {
    zh: '正在进行的导出太多，请稍后再试。',
    en: 'Too many exports are under way: try again in a while.',
  });

/** An error of the question as HTTP tells it; anything else as it is. */
export function byHttp(failure: unknown): unknown {
  const isPlain =
    failure instanceof QuestionError ||
    failure instanceof RecordError ||
    failure instanceof PeriodError;
  if (isPlain) {
    const status = failure.code === 'SUPPRESSED' ? 403 : 400;
    return new HttpRefusal(failure.code, status, {
      zh: failure.messageZh,
      en: failure.messageEn,
    });
  }
  if (!(failure instanceof GraphQLError)) return failure;
  const { messages } = failure.extensions as { messages?: { zh: string; en: string } };
  return new HttpRefusal('BAD_PARAMETER', 400, messages ?? { zh: '', en: failure.message });
}
