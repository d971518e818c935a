import { onScopeDispose, type Ref, readonly, ref } from 'vue';

/**
 * Whether the page is being printed; known before it is laid out for paper, so that charts can be
 * drawn anew for it (the media query `print` comes too late: pages are counted by then).
 */
export function usePrinting(): Readonly<Ref<boolean>> {
  const printing = ref(false);
  const begin = () => {
    printing.value = true;
  };
  const end = () => {
    printing.value = false;
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  onScopeDispose(() => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  });
  return readonly(printing);
}
