import type { TEAMS } from '@minxin/database';

export type Team = (typeof TEAMS)[number];

export const TEAM_ORDER: readonly Team[] = ['labour', 'technical', 'marketing'];
