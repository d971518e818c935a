import type { RecordKind } from '../definition/record-kind.ts';
import { benefitEntry, enterpriseHouseholdLink } from './enterprises/benefits.ts';
import { enterprise } from './enterprises/enterprise.ts';
import {
  ledgerAccount,
  ledgerLine,
  ledgerMonthClosing,
  ledgerVoucher,
} from './enterprises/ledger.ts';
import { enterpriseTeamCompliance } from './enterprises/team-compliance.ts';
import { hiringQuota, teamMember } from './enterprises/teams.ts';

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
