import { onBeforeUnmount, onMounted, type Ref, readonly, ref, type ShallowRef } from 'vue';

/** The width of an element in px, kept up to date; 0 until it is mounted. */
export function useElementWidth(
  target: Readonly<ShallowRef<HTMLElement | null>>,
): Readonly<Ref<number>> {
  const width = ref(0);
  const observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined) width.value = Math.round(entry.contentRect.width);
  });
  onMounted(() => {
    if (target.value === null) return;
    width.value = target.value.clientWidth;
    observer.observe(target.value);
  });
  onBeforeUnmount(() => observer.disconnect());
  return readonly(width);
}
