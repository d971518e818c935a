import type { hiringQuotas } from '@minxin/database';
import type { Village } from '../places.ts';
import { randomStream } from '../random/random.ts';
import { Days } from '../time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import { makeBenefits } from './benefits/make-benefits.ts';
import { makeLinks } from './benefits/make-links.ts';
import { makeEnterprises } from './enterprises.ts';
import { makeAccounts } from './ledger/accounts.ts';
import { makeLedger } from './ledger/make-ledger.ts';
import type { EnterprisesTargets } from './targets.ts';
import { makeMembers } from './teams/make-members.ts';
import { TEAM_ORDER } from './teams/team.ts';

/**
 * Enterprises with their teams and both ledgers over two years: a few ten thousand rows.
 * @param householdNos the made-up households of the town
 */
export function makeEnterpriseDetail(
  targets: EnterprisesTargets,
  villages: readonly Village[],
  householdNos: readonly string[],
  seed: number,
) {
  const days = new Days(FIRST_DAY, LAST_DUE_DAY);
  const random = randomStream(seed, 'enterprises');
  const enterprises = makeEnterprises(targets, villages, days, random);
  const quotas: Made<typeof hiringQuotas>[] = TEAM_ORDER.map((team) => ({
    ...{ team, fromDay: FIRST_DAY, percent: targets.quotas[team] },
    document: '模拟文件：三支队伍招录贫困户最低比例',
  }));
  const links = makeLinks(enterprises, householdNos, days, seed);
  return {
    enterprises,
    quotas,
    members: makeMembers(enterprises, targets, householdNos, days, seed),
    links,
    benefits: makeBenefits(enterprises, links, days, seed),
    accounts: makeAccounts(enterprises),
    ledger: makeLedger(enterprises, days, seed),
  };
}
