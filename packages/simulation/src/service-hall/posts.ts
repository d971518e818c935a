import { addDays, type Day } from '@minxin/calendar';
import type { serviceWindowPosts } from '@minxin/database';
import { shuffled } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import type { Made } from '../writing/made.ts';
import type { Window } from './catalogue.ts';

export type Post = Made<typeof serviceWindowPosts>;

/** The first working days of months in which people move on. */
const HANDOVERS: readonly Day[] = ['2020-03-02', '2020-06-01', '2020-09-01'];
const MOVED = 0.3;

/** One person a window from its opening on; in the free year some hand over to somebody new. */
export function makePosts(windows: readonly Window[], random: Random): Post[] {
  const numbers = shuffled(
    windows.map((_, position) => position + 1),
    random,
  );
  let newcomers = windows.length;
  return windows.flatMap((window, position): Post[] => {
    const at = { windowCode: window.code };
    const postNo = codeOf(numbers[position] ?? 0);
    const first = { ...at, postNo, fromOn: window.openedOn };
    if (!random.chance(MOVED)) return [{ ...first, untilOn: null }];
    const fromOn = HANDOVERS[random.whole(0, HANDOVERS.length - 1)] ?? '';
    newcomers += 1;
    return [
      { ...first, untilOn: addDays(fromOn, -1) },
      { ...at, postNo: codeOf(newcomers), fromOn, untilOn: null },
    ];
  });
}

const codeOf = (number: number) => `SIM-S${String(number).padStart(3, '0')}`;
