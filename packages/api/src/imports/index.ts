import { batchResolvers } from './batches.ts';
import { jobResolvers } from './jobs.ts';
import { kindResolvers } from './kinds.ts';
import { planResolvers } from './plans.ts';
import { reportResolvers } from './reports.ts';

export const importResolvers = [
  kindResolvers,
  jobResolvers,
  planResolvers,
  reportResolvers,
  batchResolvers,
];
