import {
  agreementSignatories,
  collectiveApprovals,
  fundAcceptances,
  fundAgreements,
  fundInspections,
  fundPayments,
  fundProjects,
  fundSignOffs,
  fundStages,
  type Transaction,
} from '@minxin/database';
import { copyMade, type Log, type Stamp } from '../writing/copy-made.ts';
import type { Plan } from '../writing/plan.ts';
import { makeFunds } from './make-funds.ts';

/** Makes and writes the subject's detail: what payments stand on before the payments. Returns the rows written. */
export async function writeFunds(
  tx: Transaction,
  { targets, towns, villages, seed }: Plan,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const { townCode } = targets.households;
  const name = towns.find(({ code }) => code === townCode)?.name ?? '';
  const funds = makeFunds({ code: townCode, name }, villages, seed);
  const counts = [
    await copyMade(tx, fundProjects, funds.projects, stamp, log),
    await copyMade(tx, fundAgreements, funds.agreements, stamp, log),
    await copyMade(tx, agreementSignatories, funds.signatories, stamp, log),
    await copyMade(tx, fundStages, funds.stages, stamp, log),
    await copyMade(tx, fundInspections, funds.inspections, stamp, log),
    await copyMade(tx, fundSignOffs, funds.signOffs, stamp, log),
    await copyMade(tx, collectiveApprovals, funds.approvals, stamp, log),
    await copyMade(tx, fundAcceptances, funds.acceptances, stamp, log),
    await copyMade(tx, fundPayments, funds.payments, stamp, log),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
