import type { Sentence } from '@minxin/database';
import { RecordError, type RecordErrorCode } from './record-error.ts';

/** Runs a question whose texts come from outside: one that PostgreSQL can't read is refused as `code`. */
export async function refusingBadText<Result>(
  code: RecordErrorCode,
  message: Sentence,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (failure) {
    const reason = failure instanceof Error && failure.cause ? failure.cause : failure;
    const { code: state = '' } = reason as { code?: string };
    // Class 22: text that is no number, day or instant of the column's type.
    if (typeof state === 'string' && state.startsWith('22')) throw new RecordError(code, message);
    throw failure;
  }
}
