import type { Rules } from '../rule.ts';
import { tenderAwardRules } from './awards.ts';
import { tenderBidRules } from './bids.ts';
import { tenderContractRules } from './contracts.ts';
import { tenderRules } from './tenders.ts';

export const tenderingRules = {
  ...tenderRules,
  ...tenderBidRules,
  ...tenderAwardRules,
  ...tenderContractRules,
} satisfies Rules;
