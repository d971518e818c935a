import type { JsonObject } from '../../json/json.ts';

const COMPANIES = ['甲公司', '乙公司', '丙公司'];

export const cny = (amount: number) => ({ amount, currency: 'CNY' });

/** A release of a tender without lots, with three bids and an award; what is given replaces its parts. */
export const release = (parts: JsonObject = {}): JsonObject => ({
  ocid: 'ocds-1',
  id: '1',
  date: '2024-03-28T15:00:00+08:00',
  tag: ['award'],
  initiationType: 'tender',
  tender: { id: 'T1', title: '修路', procurementMethodDetails: '公开招标', value: cny(100) },
  bids: {
    details: COMPANIES.map((name, at) => ({
      id: `b${at}`,
      status: 'valid',
      date: '2024-03-25T09:00:00+08:00',
      value: cny(90 + at),
      tenderers: [{ name }],
    })),
  },
  awards: [award()],
  ...parts,
});

export const award = (parts: JsonObject = {}): JsonObject => ({
  id: 'a1',
  status: 'active',
  date: '2024-03-27T00:00:00+08:00',
  value: cny(90),
  suppliers: [{ name: '甲公司' }],
  ...parts,
});

export const contract = (parts: JsonObject = {}): JsonObject => ({
  id: 'C1',
  awardID: 'a1',
  status: 'active',
  dateSigned: '2024-04-01T00:00:00+08:00',
  value: cny(90),
  ...parts,
});
