import { nextTick, onScopeDispose, type ShallowRef } from 'vue';
import { START_LOCATION, useRouter } from 'vue-router';

/**
 * Where a step leads to a page without what had the focus, its content has it: the next press of Tab
 * goes on there, and not at the top of the document.
 */
export function useKeptFocus(content: Readonly<ShallowRef<HTMLElement | null>>): void {
  const stop = useRouter().afterEach(async (_, from) => {
    if (from === START_LOCATION) return;
    await nextTick();
    if (document.activeElement === document.body) content.value?.focus({ preventScroll: true });
  });
  onScopeDispose(stop);
}
