import type { ReadFigure } from '../reading/read-figure.ts';
import type { Team } from './teams/team.ts';

/** The printed figures that made-up detail of the subject adds up to. */
export interface EnterprisesTargets {
  readonly townCode: string;
  readonly enterprises: number;
  readonly withThreeTeams: number;
  /** Cumulative, over the enterprises with three teams. */
  readonly members: number;
  /** Least share of recruits from poor households, in whole percent. */
  readonly quotas: Readonly<Record<Team, number>>;
}

export function enterprisesTargets(read: ReadFigure): EnterprisesTargets {
  const figure = (metric: string) => read('enterprises', metric);
  const percent = (metric: string) => Math.round(figure(metric).value * 100);
  return {
    townCode: figure('enterprises').areaCode,
    enterprises: figure('enterprises').value,
    withThreeTeams: figure('enterprises_with_three_teams').value,
    members: figure('team_members').value,
    quotas: {
      labour: percent('quota_labour_team'),
      technical: percent('quota_technical_team'),
      marketing: percent('quota_marketing_team'),
    },
  };
}
