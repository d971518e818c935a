import {
  benefitsGiven,
  divisions,
  enterpriseLedgerMonths,
  enterpriseStaffing,
  enterprises as enterpriseTable,
  memberStays,
  servedHouseholds,
  teamCompliance,
  teamPlaces,
  teamShortfalls,
  voucherBookings,
} from '@minxin/database';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { defineModel } from '../../definition/define-model.ts';
import { fact, listed, namedBy } from '../../definition/model.ts';
import { measures } from './measures.ts';
import { metrics } from './metrics.ts';

type Cut = 'ENTERPRISE' | 'TOWN' | 'VILLAGE' | 'TEAM' | 'WAY';

/** The dimensions of whatever an enterprise has. */
const ofEnterprise = (table: {
  readonly enterpriseCode: PgColumn;
  readonly townCode: PgColumn;
}) => ({
  ENTERPRISE: table.enterpriseCode,
  TOWN: table.townCode,
});

export const enterprises = defineModel({
  subject: 'enterprises',
  label: '三队两账',
  labelEn: 'Enterprises',
  finest: 'day',
  facts: [
    fact<Cut>(enterpriseTable, {
      ENTERPRISE: enterpriseTable.code,
      TOWN: enterpriseTable.townCode,
    }),
    fact<Cut>(enterpriseStaffing, ofEnterprise(enterpriseStaffing)),
    fact<Cut>(memberStays, ofEnterprise(memberStays)),
    fact<Cut>(teamPlaces, { ...ofEnterprise(teamPlaces), TEAM: teamPlaces.team }),
    fact<Cut>(teamCompliance, { ...ofEnterprise(teamCompliance), TEAM: teamCompliance.team }),
    fact<Cut>(teamShortfalls, { ...ofEnterprise(teamShortfalls), TEAM: teamShortfalls.team }),
    fact<Cut>(voucherBookings, ofEnterprise(voucherBookings)),
    fact<Cut>(enterpriseLedgerMonths, ofEnterprise(enterpriseLedgerMonths)),
    fact<Cut>(
      benefitsGiven,
      { ...ofEnterprise(benefitsGiven), WAY: benefitsGiven.way },
      { amount: benefitsGiven.amountFen },
    ),
    fact<Cut>(servedHouseholds, {
      TOWN: servedHouseholds.townCode,
      VILLAGE: servedHouseholds.villageCode,
    }),
  ],
  dimensions: {
    ENTERPRISE: {
      label: '企业',
      labelEn: 'Enterprise',
      labels: namedBy(enterpriseTable, enterpriseTable.code, enterpriseTable.name),
    },
    TOWN: {
      label: '镇办',
      labelEn: 'Town',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
    VILLAGE: {
      label: '村',
      labelEn: 'Village',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
    TEAM: {
      label: '队伍',
      labelEn: 'Team',
      labels: listed({
        labour: { zh: '务工队', en: 'Labour team' },
        technical: { zh: '技术队', en: 'Technical team' },
        marketing: { zh: '营销队', en: 'Marketing team' },
      }),
    },
    WAY: {
      label: '带动方式',
      labelEn: 'Way',
      labels: listed({
        wage: { zh: '务工工资', en: 'Wages' },
        dividend: { zh: '入股分红', en: 'Dividends on shares' },
        purchase: { zh: '产品收购', en: 'Purchase of produce' },
        lease: { zh: '土地流转', en: 'Lease of land' },
        training: { zh: '技能培训', en: 'Training' },
      }),
    },
  },
  ranges: { amount: { label: '受益金额', labelEn: 'Amount of a benefit', inFen: true } },
  measures,
  metrics,
  rollups: [],
  records: {
    type: 'BenefitEntry',
    table: benefitsGiven,
    at: benefitsGiven.happenedOn,
    key: benefitsGiven.entryKey,
  },
});
