import { type Ref, ref, watch } from 'vue';
import { drawLater } from '../charts/draw-queue.ts';
import { useStanding } from './useStanding.ts';

const isOver = ref(false);

/**
 * Whether what every page begins with has come, once for all pages: what can wait is asked after it, when
 * nothing else is to be drawn.
 */
export function useFirstAnswer(): Readonly<Ref<boolean>> {
  const { district, problem } = useStanding();
  watch(
    [district, problem],
    (came) => {
      if (isOver.value || came.every((one) => one === undefined)) return;
      drawLater(() => {
        isOver.value = true;
      });
    },
    { immediate: true },
  );
  return isOver;
}
