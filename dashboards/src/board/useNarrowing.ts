import type { Mark } from '@minxin/charts';
import { useRouter } from 'vue-router';
import { keptQuery } from '../address/kept-query.ts';
import { narrowedTo } from '../address/narrow.ts';
import { useView } from '../address/useView.ts';
import { writeView } from '../address/view-text.ts';

/** What a click on a mark does: the board becomes that of the mark's period and keys. */
export function useNarrowing(): (mark: Mark) => void {
  const { view, go } = useView();
  return (mark) => {
    const changes = narrowedTo(view.value, mark);
    if (changes) go(changes);
  };
}

/** What a click on a mark does that is of another board: that one opens, narrowed to its period and keys. */
export function useNarrowingOf(path: string): (mark: Mark) => void {
  const { view } = useView();
  const router = useRouter();
  return (mark) => {
    const changes = narrowedTo({ where: {}, unreadable: [] }, mark);
    if (changes === undefined) return;
    const { period = view.value.period, where = {} } = changes;
    const query = writeView({ ...(period && { period }), where, unreadable: [] });
    void router.push({ path, query: { ...keptQuery(view.value), ...query } });
  };
}
