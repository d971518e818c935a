import type { Rules } from './rule.ts';
import { tenderAwardRules } from './tendering/awards.ts';
import { tenderBidRules } from './tendering/bids.ts';
import { tenderContractRules } from './tendering/contracts.ts';
import { tenderRules } from './tendering/tenders.ts';

export const tenderingRules = {
  ...tenderRules,
  ...tenderBidRules,
  ...tenderAwardRules,
  ...tenderContractRules,
} satisfies Rules;
