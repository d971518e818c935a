import { onBeforeUnmount, onMounted } from 'vue';

/** Calls `action` every so many seconds while the component is there; never, without `seconds`. */
export function useRepeat(action: () => void, seconds: number | undefined): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  onMounted(() => {
    if (seconds !== undefined) timer = setInterval(action, seconds * 1000);
  });
  onBeforeUnmount(() => clearInterval(timer));
}
