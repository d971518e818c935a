import type { ReadFigure } from '../reading/read-figure.ts';
import type { Target } from '../targets.ts';

/** The printed figures that made-up detail of the subject adds up to. */
export interface PartyBuildingTargets {
  readonly branches: number;
  readonly members: Target;
  readonly democraticLifeMeetings: number;
  readonly organisationalLifeMeetings: number;
  readonly themedDays: number;
  readonly studySessions: number;
  readonly surveys: number;
  readonly talks: number;
  readonly opinions: number;
  readonly findings: number;
  readonly findingsRectified: number;
  readonly problemsSolved: number;
  readonly publicityBoards: number;
}

export function partyBuildingTargets(read: ReadFigure): PartyBuildingTargets {
  const count = (metric: string) => read('party-building', metric).value;
  return {
    branches: count('branches'),
    members: read('party-building', 'members'),
    democraticLifeMeetings: count('democratic_life_meetings'),
    organisationalLifeMeetings: count('organisational_life_meetings'),
    themedDays: count('themed_days'),
    studySessions: count('study_sessions'),
    surveys: count('surveys'),
    talks: count('talks'),
    opinions: count('opinions'),
    findings: count('findings'),
    findingsRectified: count('findings_rectified'),
    problemsSolved: count('grassroots_problems_solved'),
    publicityBoards: count('publicity_boards'),
  };
}
