import {
  distribution,
  enterprises,
  funds,
  hotline,
  households,
  industry,
  partyBuilding,
  recognition,
  serviceHall,
  tendering,
} from '@minxin/metrics';
import { type Chapter, chapter } from './chapter.ts';

/** The subjects of a briefing, in their order. */
export const CHAPTERS: readonly Chapter[] = [
  chapter(
    serviceHall,
    [
      ...(['accepted', 'closed', 'onTimeRate', 'openOverdue', 'speedUp'] as const),
      ...(['atMostOneVisitRate', 'satisfactionRate', 'ratedShare'] as const),
    ],
    [
      ['onTimeRate', 'DEPARTMENT', 'RANK'],
      ['accepted', 'DEPARTMENT', 'MOVE'],
      ['openOverdue', 'DEPARTMENT', 'LATE'],
    ],
  ),
  chapter(
    tendering,
    ['count', 'amount', 'averageAmount', 'savingRate', 'cycleDays', 'thinOpenTenders', 'redFlags'],
    [['amount', 'KIND', 'MOVE']],
  ),
  chapter(
    hotline,
    [
      ...(['orders', 'closed', 'onTimeRate', 'openOverdue', 'medianHandlingHours'] as const),
      ...(['reopenedRate', 'satisfactionRate', 'ratedShare'] as const),
    ],
    [
      ['onTimeRate', 'UNIT', 'RANK'],
      ['orders', 'CATEGORY_GROUP', 'MOVE'],
      ['openOverdue', 'UNIT', 'LATE'],
    ],
  ),
  chapter(
    partyBuilding,
    [
      ...(['activities', 'planRate', 'participationRate', 'findings'] as const),
      ...(['rectificationRate', 'findingsOverdue', 'opinionsAnsweredRate'] as const),
    ],
    [['findingsOverdue', 'BRANCH', 'LATE']],
  ),
  chapter(recognition, ['awards', 'peopleAwarded', 'redEntries', 'yellowEntries']),
  chapter(
    enterprises,
    [
      ...(['enterprises', 'threeTeamsCoverage', 'membersNow', 'quotaComplianceRate'] as const),
      ...(['quotaShortfall', 'ledgerCompliance', 'benefitAmount'] as const),
    ],
    [['quotaShortfall', 'ENTERPRISE', 'AMISS']],
  ),
  chapter(
    funds,
    [
      ...(['contractedToDate', 'disbursedToDate', 'disbursed', 'paidShareToDate'] as const),
      ...(['verifiedShareToDate', 'paymentsAheadOfProgress', 'stagnantAgreements'] as const),
    ],
    [['stagnantAgreements', 'AGREEMENT', 'AMISS']],
  ),
  chapter(
    distribution,
    [
      ...(['income', 'reserve', 'welfare', 'distributed', 'paidOut', 'payoutProgress'] as const),
      ...(['dividendHouseholds', 'dividendPerHousehold'] as const),
    ],
    [],
    true,
  ),
  chapter(households, [
    ...(['households', 'gainPerHousehold', 'medianGain', 'gainPerPerson'] as const),
    ...(['lossShare', 'fallers'] as const),
  ]),
  chapter(industry, ['newTeaArea', 'renovatedTeaArea', 'occupancy', 'collectionRate', 'arrears']),
];
