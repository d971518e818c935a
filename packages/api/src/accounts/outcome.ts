import { AccessError, type AccessProblem, problemOf } from '@minxin/access';

/** What a change came to, or why it was refused; who may not ask for it at all gets an error. */
export async function outcome<Done extends object>(
  work: () => Promise<Done>,
): Promise<({ ok: true } & Done) | { ok: false; problem: AccessProblem }> {
  try {
    return { ok: true, ...(await work()) };
  } catch (failure) {
    if (failure instanceof AccessError && failure.code !== 'FORBIDDEN')
      return { ok: false, problem: problemOf(failure) };
    throw failure;
  }
}
