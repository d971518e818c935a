import {
  benefitEntries,
  enterpriseHouseholdLinks,
  enterprises,
  hiringQuotas,
  ledgerAccounts,
  ledgerLines,
  ledgerMonthClosings,
  ledgerVouchers,
  type Transaction,
  teamMembers,
} from '@minxin/database';
import { makeHouseholds } from '../households.ts';
import { copyMade, type Log, type Stamp } from '../writing/copy-made.ts';
import type { Plan } from '../writing/plan.ts';
import { makeEnterpriseDetail } from './make-enterprises.ts';

/** Makes and writes the subject's detail; the households are there already. Returns the rows written. */
export async function writeEnterprises(
  tx: Transaction,
  { targets, villages, seed }: Plan,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const { households } = makeHouseholds(targets.households, villages, seed);
  const householdNos = households.map(({ householdNo }) => householdNo);
  const made = makeEnterpriseDetail(targets.enterprises, villages, householdNos, seed);
  const counts = [
    await copyMade(tx, enterprises, made.enterprises, stamp, log),
    await copyMade(tx, hiringQuotas, made.quotas, stamp, log),
    await copyMade(tx, teamMembers, made.members, stamp, log),
    await copyMade(tx, enterpriseHouseholdLinks, made.links, stamp, log),
    await copyMade(tx, benefitEntries, made.benefits, stamp, log),
    await copyMade(tx, ledgerAccounts, made.accounts, stamp, log),
    await copyMade(tx, ledgerVouchers, made.ledger.vouchers, stamp, log),
    await copyMade(tx, ledgerLines, made.ledger.lines, stamp, log),
    // Last: nothing is booked into a month that is closed.
    await copyMade(tx, ledgerMonthClosings, made.ledger.closings, stamp, log),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
