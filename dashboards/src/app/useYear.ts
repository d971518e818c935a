import { type ComputedRef, computed } from 'vue';
import { useRoute } from 'vue-router';
import { parseYear } from './years.ts';

/**
 * The year that a page shows: `?year=`, or else the latest of `years`; undefined until that is known.
 * `unreadable` holds what stood in the address where it was no year.
 */
export function useYear(years: () => readonly number[] | undefined): {
  readonly year: ComputedRef<number | undefined>;
  readonly unreadable: ComputedRef<string | undefined>;
} {
  const route = useRoute();
  const asked = computed(() => parseYear(route.query.year));
  return {
    year: computed(() => (asked.value.kind === 'year' ? asked.value.year : years()?.at(-1))),
    unreadable: computed(() => (asked.value.kind === 'unreadable' ? asked.value.text : undefined)),
  };
}
