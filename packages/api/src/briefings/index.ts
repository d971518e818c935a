import { blockResolvers } from './blocks.ts';
import { differenceResolvers } from './differences.ts';
import { briefingMutations } from './mutations.ts';
import { revisionResolvers } from './revisions.ts';
import { scheduleMutations } from './schedule-mutations.ts';
import { scheduleResolvers } from './schedules.ts';

export const briefingResolvers = [
  revisionResolvers,
  blockResolvers,
  differenceResolvers,
  briefingMutations,
  scheduleResolvers,
  scheduleMutations,
];
