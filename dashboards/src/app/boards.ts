import { boardNames } from '@minxin/boards';
import type { Component } from 'vue';
import { inLanguage } from './language.ts';

const names = inLanguage(boardNames);

export interface BoardEntry {
  readonly path: string;
  readonly name: string;
  readonly load: () => Promise<{ readonly default: Component }>;
}

/** The boards, in the order of the navigation and of the wall; their code comes when they are opened. */
export const BOARDS = {
  district: [
    { path: '/', name: names.overview, load: () => import('../boards/overview/OverviewBoard.vue') },
    {
      path: '/service-hall',
      name: names.serviceHall,
      load: () => import('../boards/service-hall/ServiceHallBoard.vue'),
    },
    {
      path: '/tendering',
      name: names.tendering,
      load: () => import('../boards/tendering/TenderingBoard.vue'),
    },
    {
      path: '/hotline',
      name: names.hotline,
      load: () => import('../boards/hotline/HotlineBoard.vue'),
    },
    { path: '/party', name: names.party, load: () => import('../boards/party/PartyBoard.vue') },
  ],
  town: [
    {
      path: '/enterprises',
      name: names.enterprises,
      load: () => import('../boards/enterprises/EnterprisesBoard.vue'),
    },
    { path: '/funds', name: names.funds, load: () => import('../boards/funds/FundsBoard.vue') },
    {
      path: '/distribution',
      name: names.distribution,
      load: () => import('../boards/distribution/DistributionBoard.vue'),
    },
    {
      path: '/households',
      name: names.households,
      load: () => import('../boards/households/HouseholdsBoard.vue'),
    },
    {
      path: '/industry',
      name: names.industry,
      load: () => import('../boards/industry/IndustryBoard.vue'),
    },
  ],
} as const satisfies Readonly<Record<string, readonly BoardEntry[]>>;
