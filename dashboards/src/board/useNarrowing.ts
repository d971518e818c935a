import type { Mark } from '@minxin/charts';
import { narrowedTo } from '../address/narrow.ts';
import { useView } from '../address/useView.ts';

/** What a click on a mark does: the board becomes that of the mark's period and keys. */
export function useNarrowing(): (mark: Mark) => void {
  const { view, go } = useView();
  return (mark) => {
    const changes = narrowedTo(view.value, mark);
    if (changes) go(changes);
  };
}
