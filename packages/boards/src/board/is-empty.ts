import type { BoardQuestion } from './board.ts';

/** Whether the records don't reach the period that was asked for. */
export function isEmpty<Answer>(
  { headline }: Pick<BoardQuestion<Answer, never>, 'headline'>,
  answer: Answer,
): boolean {
  const value = headline(answer);
  return value?.state === 'NO_DATA' && value.value === null;
}
