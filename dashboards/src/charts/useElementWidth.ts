import { onBeforeUnmount, onMounted, type Ref, readonly, ref, type ShallowRef, watch } from 'vue';
import { usePrinting } from '../theme/usePrinting.ts';

/** The width of an element in px, kept up to date; 0 until it is laid out. */
export function useElementWidth(
  target: Readonly<ShallowRef<HTMLElement | null>>,
): Readonly<Ref<number>> {
  const width = ref(0);
  const measure = () => {
    if (target.value !== null) width.value = target.value.clientWidth;
  };
  const observer = new ResizeObserver(measure);
  // It tells the first width before the first picture: to ask here would lay the page out for every element.
  onMounted(() => {
    if (target.value !== null) observer.observe(target.value);
  });
  // A page is printed before any observer hears of the sheet's width.
  watch(usePrinting(), measure);
  onBeforeUnmount(() => observer.disconnect());
  return readonly(width);
}
