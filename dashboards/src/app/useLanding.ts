import { watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { BOARDS, EVERY_SUBJECT } from './boards.ts';
import { useStanding } from './useStanding.ts';

/** Who does not reach the whole district lands on the first board that is theirs: the overview is of all of it. */
export function useLanding(): void {
  const { beyond, district } = useStanding();
  const route = useRoute();
  const router = useRouter();
  watch(
    // Before the first page is found, the address is none of the reader's.
    [() => route.matched.length > 0 && route.path === '/', district],
    ([isHome]) => {
      if (!isHome || beyond(EVERY_SUBJECT) === undefined) return;
      const own = [...BOARDS.district, ...BOARDS.town].find(
        ({ subjects }) => beyond(subjects) === undefined,
      );
      if (own) router.replace({ path: own.path, query: route.query });
    },
    { immediate: true },
  );
}
