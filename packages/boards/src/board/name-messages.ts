import { bilingual } from './bilingual.ts';

/** What each board is called by its id: over its page, in the navigation and in briefings. */
export const boardNames = bilingual({
  zh: {
    overview: '总览',
    serviceHall: '政务大厅',
    tendering: '招投标',
    hotline: '12345 热线',
    party: '党建与评优',
    enterprises: '三队两账',
    funds: '资金监管',
    distribution: '收益分配',
    households: '农户增收',
    industry: '产业发展',
  },
  en: {
    overview: 'Overview',
    serviceHall: 'Service hall',
    tendering: 'Tendering',
    hotline: '12345 hotline',
    party: 'Party building and awards',
    enterprises: 'Three teams, two ledgers',
    funds: 'Fund supervision',
    distribution: 'Distribution',
    households: 'Household gains',
    industry: 'Industry',
  },
});
