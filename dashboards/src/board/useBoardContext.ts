import { computed } from 'vue';
import type { WordsFragment } from '../generated/graphql.ts';
import { boardContext } from './board-context.ts';
import type { Board } from './useBoard.ts';

/** What the charts of a board are made of, once its answer is there, and whether any of it is made up. */
export function useBoardContext<Answer extends { readonly words: readonly WordsFragment[] }>(
  { answer, frame, reached }: Board<Answer>,
  isMadeUp: (answer: Answer) => boolean | undefined,
) {
  const simulated = computed(() => answer.value !== undefined && isMadeUp(answer.value) === true);
  const context = computed(() =>
    answer.value && frame.value
      ? boardContext(answer.value, frame.value, reached.value, simulated.value)
      : undefined,
  );
  return { simulated, context };
}
