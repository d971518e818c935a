import type { serviceDepartments, serviceItems, serviceWindows } from '@minxin/database';
import { allocate } from '../random/allocate.ts';
import { shuffled } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import type { Targets } from '../targets.ts';
import type { Made } from '../writing/made.ts';
import { DEPARTMENT_IDEAS, type DepartmentIdea } from './departments.ts';
import { checkNamesSuffice, itemNames } from './item-names.ts';
import type { Request } from './matters.ts';
import { openingDay } from './opening-days.ts';

export type Department = Made<typeof serviceDepartments> & { readonly weight: number };
export type Item = Made<typeof serviceItems> & { readonly weight: number };
export type Window = Made<typeof serviceWindows>;

export interface Catalogue {
  readonly departments: readonly Department[];
  readonly items: readonly Item[];
  readonly windows: readonly Window[];
}

/** Decided on the spot, as a share of all items. */
const INSTANT_SHARE = 0.35;

/** Exponent of the long tail of items inside a department (Zipf). */
const TAIL = 1.05;

/**
 * The hall's departments, items and windows, as many as printed; all are there by the end of the
 * published year, a few only from a later month than the opening.
 * Throws SimulationError PUBLISHED_OUT_OF_REACH when more are printed than there are names for.
 */
export function makeCatalogue(targets: Targets['serviceHall'], random: Random): Catalogue {
  checkNamesSuffice(targets);
  const ideas = DEPARTMENT_IDEAS.slice(0, targets.departments);
  const departments = ideas.map((idea, position) => ({
    code: `SIM-D${pad(position + 1, 2)}`,
    name: idea.name,
    joinedOn: openingDay(position === 0 ? 0 : 0.14, undefined, random),
    leftOn: null,
    weight: idea.weight * random.lognormal(1, 0.1),
  }));
  return {
    departments,
    items: makeItems(ideas, departments, targets.items, random),
    windows: makeWindows(departments, targets.windows, random),
  };
}

function makeItems(
  ideas: readonly DepartmentIdea[],
  departments: readonly Department[],
  total: number,
  random: Random,
): Item[] {
  const names = ideas.map(itemNames);
  const counts = allocate(
    total,
    names.map((list) => list.length),
  );
  const drafts = departments.flatMap((department, position) =>
    shuffled(names[position] ?? [], random)
      .slice(0, counts[position])
      .map(({ name, request }, rank) => ({
        code: `${department.code}-${pad(rank + 1, 3)}`,
        name,
        request,
        score: request.ease + random.unit() * 2,
        department,
        listedOn: openingDay(rank === 0 ? 0 : 0.12, department.joinedOn, random),
        weight: department.weight / (rank + 1) ** TAIL,
      })),
  );
  const instant = new Set(
    [...drafts]
      .sort((a, b) => b.score - a.score)
      .slice(0, Math.round(total * INSTANT_SHARE))
      .map(({ code }) => code),
  );
  return drafts.map(({ code, name, request, department, listedOn, weight }) => ({
    ...{ code, name, departmentCode: department.code, listedOn, delistedOn: null, weight },
    ...promise(request, instant.has(code), random),
    visitsPromised: random.chance(0.25) ? 0 : random.chance(0.97) ? 1 : 2,
  }));
}

function promise(request: Request, instant: boolean, random: Random) {
  const { statutoryDays } = request;
  if (instant) return { caseType: 'instant' as const, statutoryDays, promisedDays: 0 };
  const share = 0.3 + 0.5 * random.unit();
  const promisedDays = Math.max(1, Math.round(statutoryDays * share));
  return { caseType: 'promised' as const, statutoryDays, promisedDays };
}

function makeWindows(departments: readonly Department[], total: number, random: Random): Window[] {
  // Everyone has one window; the rest goes by the square root of the load, as halls share out desks.
  const extra = allocate(
    total - departments.length,
    departments.map(({ weight }) => Math.sqrt(weight)),
  );
  const owners = departments.flatMap((department, position) =>
    Array.from({ length: 1 + (extra[position] ?? 0) }, (_, rank) => ({ department, rank })),
  );
  return owners.map(({ department, rank }, position) => ({
    code: `SIM-W${pad(position + 1, 3)}`,
    name: `${pad(position + 1, 3)} 号窗口`,
    departmentCode: department.code,
    openedOn: openingDay(rank === 0 ? 0 : 0.15, department.joinedOn, random),
    closedOn: null,
  }));
}

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');
