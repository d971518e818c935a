import type { RecordKind } from '../../definition/record-kind.ts';
import { benefitEntry, enterpriseHouseholdLink } from './benefits.ts';
import { enterprise } from './enterprise.ts';
import { ledgerAccount, ledgerLine, ledgerMonthClosing, ledgerVoucher } from './ledger.ts';
import { enterpriseTeamCompliance } from './team-compliance.ts';
import { hiringQuota, teamMember } from './teams.ts';

export const enterprisesRecords: readonly RecordKind[] = [
  enterprise,
  teamMember,
  hiringQuota,
  enterpriseHouseholdLink,
  benefitEntry,
  ledgerAccount,
  ledgerVoucher,
  ledgerLine,
  ledgerMonthClosing,
  enterpriseTeamCompliance,
];
