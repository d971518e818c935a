import type { AWARD_KINDS } from '@minxin/database';
import { personNo } from '../party-building/people.ts';
import type { PartyBuildingTargets } from '../party-building/targets.ts';

/** Who may be drawn for an award of each kind: codes of windows, numbers of people. */
export type Holders = Readonly<Record<(typeof AWARD_KINDS)[number], readonly string[]>>;

/** Everyone at a window may be a star; a demonstration post is held by a Party member. */
export function makeHolders(
  windows: readonly string[],
  { members }: Pick<PartyBuildingTargets, 'members'>,
): Holders {
  const staff = Array.from({ length: Math.max(windows.length, members.value) }, (_, position) =>
    personNo(position + 1),
  );
  return {
    red_flag_window: windows,
    // Those who leave and come are the last of the members.
    demonstration_post: staff.slice(0, Math.ceil(members.value * 0.6)),
    service_star: staff.slice(0, Math.ceil(staff.length * 0.4)),
  };
}
