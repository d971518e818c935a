import { onScopeDispose, type Ref, readonly, ref } from 'vue';

/** How long it has gone on, in whole seconds. */
export function useElapsed(): Readonly<Ref<number>> {
  const began = performance.now();
  const seconds = ref(0);
  const ticking = setInterval(() => {
    seconds.value = Math.floor((performance.now() - began) / 1000);
  }, 1000);
  onScopeDispose(() => clearInterval(ticking));
  return readonly(seconds);
}
