import { inLanguage } from '../app/language.ts';

/** The subjects in the order of the boards, by their ids. */
export const text: Readonly<Record<string, string>> = inLanguage({
  zh: {
    'service-hall': '政务大厅',
    tendering: '招投标',
    hotline: '12345 热线',
    'party-building': '党建',
    recognition: '评优',
    enterprises: '三队两账',
    funds: '资金监管',
    distribution: '收益分配',
    households: '农户增收',
    industry: '产业发展',
  },
  en: {
    'service-hall': 'Service hall',
    tendering: 'Tendering',
    hotline: '12345 hotline',
    'party-building': 'Party building',
    recognition: 'Recognition',
    enterprises: 'Enterprises',
    funds: 'Funds',
    distribution: 'Distribution',
    households: 'Households',
    industry: 'Industry',
  },
});
