import { type ComputedRef, computed } from 'vue';
import { type RouteLocationRaw, useRoute, useRouter } from 'vue-router';
import { readView, type View, writeView } from './view-text.ts';

/** The view that the address says, and ways to another. The address is the only state of a board. */
export interface ViewState {
  readonly view: ComputedRef<View>;
  /** Where the view would be with some of it changed; undefined takes a part away. */
  to(changes: Changes): RouteLocationRaw;
  /** Where the view would be with one key of a dimension alone. */
  toKey(dimension: string, key: string): RouteLocationRaw;
  /** Goes there: a step that Back undoes. */
  go(changes: Changes): void;
}

export type Changes = { readonly [Part in keyof View]?: View[Part] | undefined };

export function useView(): ViewState {
  const route = useRoute();
  const router = useRouter();
  const view = computed(() => readView(route.query));
  const to = (changes: Changes): RouteLocationRaw => ({
    path: route.path,
    // What is no part of the view, such as a theme that was asked for, stays as it is.
    query: { ...others(route.query), ...writeView({ ...view.value, ...changes } as View) },
  });
  return {
    view,
    to,
    toKey: (dimension, key) => to({ where: { ...view.value.where, [dimension]: [key] } }),
    go: (changes) => {
      void router.push(to(changes));
    },
  };
}

const others = <Query extends Record<string, unknown>>(query: Query) =>
  Object.fromEntries(
    Object.entries(query).filter(([name]) => !/^(period|base|show|where\..*)$/.test(name)),
  ) as Query;
