import type {
  contractAmendments,
  tenderAwards,
  tenderBids,
  tenderContracts,
  tenderLots,
  tenderNotices,
  tenders,
} from '@minxin/database';
import type { Made } from '../writing/made.ts';

type Result = 'awardedOn' | 'awardFen' | 'bidders' | 'supplierCode';

/** A tender with its result. */
export type Tender = Omit<Made<typeof tenders>, Result> & {
  readonly awardedOn: string;
  readonly awardFen: bigint;
  readonly bidders: number;
  readonly supplierCode: string;
  readonly budgetFen: bigint | null;
};

export type Lot = Made<typeof tenderLots>;
export type Bid = Made<typeof tenderBids>;
export type Award = Made<typeof tenderAwards>;
export type Contract = Made<typeof tenderContracts>;
export type Amendment = Made<typeof contractAmendments>;
export type Notice = Made<typeof tenderNotices>;

/** A tender with all that belongs to it. */
export interface TenderDetail<T = Made<typeof tenders>> {
  readonly tender: T;
  readonly lots: readonly Lot[];
  readonly bids: readonly Bid[];
  readonly awards: readonly Award[];
  readonly contracts: readonly Contract[];
  readonly amendments: readonly Amendment[];
  readonly notices: readonly Notice[];
}
