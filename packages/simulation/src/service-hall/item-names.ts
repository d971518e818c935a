import { SimulationError } from '../simulation-error.ts';
import type { Targets } from '../targets.ts';
import { DEPARTMENT_IDEAS, type DepartmentIdea } from './departments.ts';
import { REQUESTS, type Request } from './matters.ts';

/** Every item a department could have: each of its matters with each request of the matter's kind. */
export function itemNames(idea: DepartmentIdea): { name: string; request: Request }[] {
  return idea.matters.flatMap(([matter, kind]) =>
    REQUESTS[kind].map((request) => ({ name: `${matter}${request.words}`, request })),
  );
}

/** Throws SimulationError PUBLISHED_OUT_OF_REACH: names are never made up twice. */
export function checkNamesSuffice({ departments, items, windows }: Targets['serviceHall']): void {
  const names = DEPARTMENT_IDEAS.slice(0, departments).flatMap(itemNames).length;
  const problem =
    departments < 1 || departments > DEPARTMENT_IDEAS.length
      ? `${departments} departments are printed; names are known for 1 to ${DEPARTMENT_IDEAS.length}`
      : items < departments || items > names
        ? `${items} items are printed for ${departments} departments; ${departments} to ${names} can be named`
        : windows < departments
          ? `${windows} windows are printed for ${departments} departments; each needs one`
          : undefined;
  if (problem === undefined) return;
  throw new SimulationError(
    'PUBLISHED_OUT_OF_REACH',
    `${problem}. Check the published figures, or add names to the simulation's departments.`,
  );
}
