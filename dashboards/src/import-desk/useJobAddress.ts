import { type Ref, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { DeskFile } from './desk-file.ts';

/** Keeps the trial or import that is shown in the address, `?job=`: opened anew, the page shows how it goes on. */
export function useJobAddress(
  active: Readonly<Ref<DeskFile | undefined>>,
  resume: (job: string) => void,
): void {
  const route = useRoute();
  const router = useRouter();
  if (typeof route.query.job === 'string') resume(route.query.job);
  watch(
    () => active.value?.job ?? undefined,
    (job) => {
      if (job !== route.query.job) void router.replace({ query: { ...route.query, job } });
    },
  );
}
