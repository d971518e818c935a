import {
  fundAgreementLines,
  fundInspectionLines,
  fundInspectionSpans,
  fundPaymentLines,
  fundProgressSpans,
  fundProjects,
  fundStageLines,
} from '@minxin/database';
import { eq, sql } from 'drizzle-orm';
import { count, type Measure, stock, stockOf, sum } from '../../definition/measure.ts';

const { paidOn, amountFen } = fundPaymentLines;
const { inspectedOn, onSite, paidFen, verifiedFen, contractFen } = fundInspectionLines;
const { stagnantOn, nextInspectedOn } = fundInspectionSpans;
const { aheadOn, limitOn, nextOn, sinceOn } = fundProgressSpans;
const seen = { at: inspectedOn, where: eq(onSite, true), inFen: true };

export const measures = {
  approved: count({ at: fundProjects.approvedOn }),
  accepted: count({ at: fundProjects.acceptedOn }),
  contractedFen: sum(fundAgreementLines.contractFen, {
    at: fundAgreementLines.signedOn,
    inFen: true,
  }),
  contractedToDateFen: stockOf(fundAgreementLines.contractFen, {
    since: fundAgreementLines.signedOn,
    until: [],
    inFen: true,
  }),
  stageCapsToDateFen: stockOf(fundStageLines.capFen, {
    since: fundStageLines.signedOn,
    until: [],
    inFen: true,
  }),
  disbursedToDateFen: stockOf(amountFen, { since: paidOn, until: [], inFen: true }),
  openAgreements: stock(fundAgreementLines.signedOn, fundAgreementLines.acceptedOn),
  unsigned: stock(fundAgreementLines.signedOn, fundAgreementLines.signedByAllOn),
  payments: count({ at: paidOn }),
  disbursedFen: sum(amountFen, { at: paidOn, inFen: true }),
  inspections: count({ at: inspectedOn }),
  paidWhenInspectedFen: sum(paidFen, seen),
  verifiedFen: sum(verifiedFen, seen),
  gapFen: sum(sql`${paidFen} - ${verifiedFen}`, seen),
  inspectedContractFen: sum(contractFen, seen),
  verifiedToDateFen: stockOf(fundProgressSpans.verifiedFen, {
    since: sinceOn,
    until: [nextOn],
    inFen: true,
  }),
  stagnant: stock(stagnantOn, nextInspectedOn, fundInspectionSpans.acceptedOn),
  ahead: stock(aheadOn, nextOn),
  atLimit: stock(limitOn, nextOn, fundProgressSpans.acceptedOn),
} as const satisfies Record<string, Measure>;
