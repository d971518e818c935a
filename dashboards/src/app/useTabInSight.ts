import { type Ref, type ShallowRef, watch } from 'vue';
import { useRoute } from 'vue-router';

/**
 * On a phone the tabs are one line that scrolls: the tab of the page that is open stands in its middle,
 * also once more pages turn out to be open to the reader.
 */
export function useTabInSight(
  tabs: Readonly<ShallowRef<HTMLElement | null>>,
  pages: Readonly<Ref<unknown>>,
): void {
  const route = useRoute();
  watch(
    [() => route.path, pages],
    () => {
      const tab = tabs.value?.querySelector<HTMLElement>('[aria-current]');
      if (!tabs.value || !tab) return;
      const before = tab.getBoundingClientRect().left - tabs.value.getBoundingClientRect().left;
      tabs.value.scrollLeft += before - (tabs.value.clientWidth - tab.offsetWidth) / 2;
    },
    { flush: 'post' },
  );
}
