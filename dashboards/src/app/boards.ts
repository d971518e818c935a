import { boardNames, type SubjectField } from '@minxin/boards';
import type { Component } from 'vue';
import { inLanguage } from './language.ts';

const names = inLanguage(boardNames);

export interface BoardEntry {
  readonly path: string;
  readonly name: string;
  /** What it tells of: who does not reach all of it is not led there. */
  readonly subjects: readonly SubjectField[];
  readonly load: () => Promise<{ readonly default: Component }>;
}

export const EVERY_SUBJECT: readonly SubjectField[] = [
  ...(['serviceHall', 'tendering', 'hotline', 'partyBuilding', 'recognition'] as const),
  ...(['enterprises', 'funds', 'distribution', 'households', 'industry'] as const),
];

/** The boards, in the order of the navigation and of the wall; their code comes when they are opened. */
export const BOARDS = {
  district: [
    {
      path: '/',
      name: names.overview,
      subjects: EVERY_SUBJECT,
      load: () => import('../boards/overview/OverviewBoard.vue'),
    },
    {
      path: '/service-hall',
      name: names.serviceHall,
      subjects: ['serviceHall'],
      load: () => import('../boards/service-hall/ServiceHallBoard.vue'),
    },
    {
      path: '/tendering',
      name: names.tendering,
      subjects: ['tendering'],
      load: () => import('../boards/tendering/TenderingBoard.vue'),
    },
    {
      path: '/hotline',
      name: names.hotline,
      subjects: ['hotline'],
      load: () => import('../boards/hotline/HotlineBoard.vue'),
    },
    {
      path: '/party',
      name: names.party,
      subjects: ['partyBuilding', 'recognition'],
      load: () => import('../boards/party/PartyBoard.vue'),
    },
  ],
  town: [
    {
      path: '/enterprises',
      name: names.enterprises,
      subjects: ['enterprises'],
      load: () => import('../boards/enterprises/EnterprisesBoard.vue'),
    },
    {
      path: '/funds',
      name: names.funds,
      subjects: ['funds'],
      load: () => import('../boards/funds/FundsBoard.vue'),
    },
    {
      path: '/distribution',
      name: names.distribution,
      subjects: ['distribution'],
      load: () => import('../boards/distribution/DistributionBoard.vue'),
    },
    {
      path: '/households',
      name: names.households,
      subjects: ['households'],
      load: () => import('../boards/households/HouseholdsBoard.vue'),
    },
    {
      path: '/industry',
      name: names.industry,
      subjects: ['industry'],
      load: () => import('../boards/industry/IndustryBoard.vue'),
    },
  ],
} as const satisfies Readonly<Record<string, readonly BoardEntry[]>>;
