import { onScopeDispose, readonly, type ShallowRef, shallowRef, watch } from 'vue';
import { type RouteLocationNormalized, useRouter } from 'vue-router';
import { leadToSignIn } from './lead-to-sign-in.ts';
import { useLive } from './live.ts';

/** A page whose code could not be had when it was to be opened, and how to try once more. */
export interface MissingPage {
  readonly missing: Readonly<ShallowRef<RouteLocationNormalized | undefined>>;
  retry(): void;
}

/** Tells of a page that can't be opened since the server is gone; it opens when the server is back. */
export function useMissingPage(): MissingPage {
  const router = useRouter();
  const missing = shallowRef<RouteLocationNormalized>();
  const retry = () => {
    if (missing.value !== undefined) router.push(missing.value.fullPath).catch(() => {});
  };
  const stops = [
    router.onError((_, to) => {
      missing.value = to;
      void leadToSignIn(to.fullPath);
    }),
    router.afterEach((_, __, failure) => {
      if (failure === undefined) missing.value = undefined;
    }),
  ];
  watch(useLive(), retry);
  onScopeDispose(() => {
    for (const stop of stops) stop();
  });
  return { missing: readonly(missing) as MissingPage['missing'], retry };
}
