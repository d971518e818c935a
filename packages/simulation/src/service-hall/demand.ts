import type { Day } from '@minxin/calendar';
import { aliasTable } from '../random/alias-table.ts';
import { weightedPick } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import type { Catalogue, Item, Window } from './catalogue.ts';
import { OPENING_DAYS } from './opening-days.ts';

/** Draws of what is asked for and where, among what serves on a day. */
export interface Demand {
  readonly item: (random: Random) => Item;
  readonly window: (departmentCode: string, random: Random) => Window;
}

/** The demand on any day: what serves changes only on opening days, so there are few to prepare. */
export function demandByDay(catalogue: Catalogue): (day: Day) => Demand {
  const stages = OPENING_DAYS.map((since) => ({ since, demand: demandOn(catalogue, since) }));
  return (day) => {
    const stage = stages.findLast(({ since }) => since <= day);
    if (!stage) throw new RangeError(`The hall was not open on ${day}.`);
    return stage.demand;
  };
}

function demandOn({ items, windows }: Catalogue, day: Day): Demand {
  const listed = items.filter(({ listedOn }) => listedOn <= day);
  const drawItem = aliasTable(listed.map(({ weight }) => weight));
  const open = new Map<string, Window[]>();
  for (const window of windows) {
    if (window.openedOn > day) continue;
    open.set(window.departmentCode, [...(open.get(window.departmentCode) ?? []), window]);
  }
  const drawWindow = new Map(
    [...open].map(([department, list]) => [
      department,
      // The first desks are asked first.
      weightedPick(list.map((window, rank) => [window, 1 / (1 + 0.15 * rank)] as const)),
    ]),
  );
  return {
    item: (random) => listed[drawItem(random)] as Item,
    window(department, random) {
      const draw = drawWindow.get(department);
      if (!draw) throw new RangeError(`${department} had no window open on ${day}.`);
      return draw(random);
    },
  };
}
