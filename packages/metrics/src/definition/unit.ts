/** What a number counts; `cny` is kept in fen inside and shown in yuan. */
export const UNITS = {
  case: { zh: '件', en: 'cases' },
  order: { zh: '件', en: 'orders' },
  tender: { zh: '项', en: 'tenders' },
  household: { zh: '户', en: 'households' },
  person: { zh: '人', en: 'persons' },
  village: { zh: '个', en: 'villages' },
  window: { zh: '个', en: 'windows' },
  item: { zh: '项', en: 'items' },
  department: { zh: '家', en: 'departments' },
  person_time: { zh: '人次', en: 'person-times' },
  cny: { zh: '元', en: 'yuan' },
  ratio: { zh: '%', en: '%' },
} as const;

export type Unit = keyof typeof UNITS;
