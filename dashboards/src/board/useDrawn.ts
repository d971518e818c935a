import {
  type Board as BoardDefinition,
  boardContext,
  type CardsOf,
  drawBoard,
  type ListingsOf,
  type WordsFragment,
} from '@minxin/boards';
import { computed } from 'vue';
import { language } from '../app/language.ts';
import type { Board } from './useBoard.ts';

/** What a board shows, once its answer is there, and whether any of it is made up. */
export function useDrawn<
  Answer extends { readonly words: readonly WordsFragment[] },
  Variables,
  Cards extends CardsOf<Answer>,
  Listings extends ListingsOf<Answer>,
>(
  definition: BoardDefinition<Answer, Variables, Cards, Listings>,
  { answer, frame, reached }: Board<Answer>,
) {
  const simulated = computed(
    () => answer.value !== undefined && definition.simulated(answer.value),
  );
  const context = computed(() =>
    answer.value && frame.value
      ? boardContext(answer.value, {
          ...{ frame: frame.value, reached: reached.value },
          ...{ simulated: simulated.value, language },
        })
      : undefined,
  );
  const drawn = computed(() => {
    if (!context.value) return undefined;
    const { tiles, cards, listings } = drawBoard(definition, context.value);
    return { tiles, ...cards, ...listings };
  });
  return { simulated, context, drawn };
}
