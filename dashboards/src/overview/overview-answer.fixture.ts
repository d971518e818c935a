import type { OverviewAnswer } from './overview-query.ts';

type Headline = OverviewAnswer['serviceHall']['metrics']['accepted'];

export const none = { value: null, text: '—' };

export function headline(
  value: number | null,
  text: string,
  more: Partial<Headline> = {},
): Headline {
  const basePeriod = { label: '2018年' };
  const change = { percent: null, points: null, absolute: null, text: '—', basePeriod };
  return { value, text, numerator: null, denominator: null, change, ...more };
}

export function department(
  key: string,
  onTime: number,
  due: number,
  openOverdue = 0,
): OverviewAnswer['serviceHall']['by'][number] {
  const value = due === 0 ? null : onTime / due;
  return {
    label: key,
    key: { key, label: key },
    metrics: {
      onTimeRate: { value, numerator: `${onTime}`, denominator: `${due}`, text: `${value}` },
      openOverdue: { value: openOverdue },
    },
  };
}

/** An answer of a small year: one month, one quarter, one village. */
export function answer(parts: Partial<OverviewAnswer> = {}): OverviewAnswer {
  return {
    metrics: [],
    serviceHall: {
      dataThrough: '2020-12-31',
      simulated: true,
      metrics: {
        accepted: headline(181887, '18.19 万件'),
        onTimeRate: headline(0.992, '99.2 %', { numerator: '992', denominator: '1000' }),
        openOverdue: { value: 3, text: '3 件' },
      },
      over: [
        {
          period: { from: '2019-02-01' },
          metrics: { accepted: { value: 11240 }, onTimeRate: { value: 0.99 } },
        },
      ],
      by: [],
    },
    serviceHallBefore: { over: [] },
    tendering: {
      dataThrough: '2019-11-30',
      simulated: false,
      metrics: { amount: headline(1690000000, '16.9 亿元'), count: { value: 208, text: '208 项' } },
      months: [{ metrics: { amount: { value: 5 } } }],
      quarters: [
        {
          period: { from: '2019-10-01' },
          by: [{ key: { key: 'works' }, metrics: { amount: { value: 542000000 } } }],
        },
      ],
      by: [
        { key: { key: 'works' }, metrics: { amount: { value: 1412000000, text: '14.12 亿元' } } },
      ],
    },
    hotline: {
      dataThrough: '2020-12-31',
      simulated: true,
      metrics: {
        onTimeRate: headline(1, '100 %', { numerator: '12098', denominator: '12098' }),
        openOverdue: { value: 0, text: '0 件' },
        satisfactionRate: headline(0.986, '98.6 %', { numerator: '8294', denominator: '8412' }),
        ratedShare: { value: 0.695, text: '69.5 %' },
      },
      over: [
        {
          period: { from: '2019-12-01' },
          metrics: {
            onTimeRate: { value: 1, numerator: '1608', denominator: '1608' },
            satisfactionRate: { value: null },
          },
        },
      ],
    },
    households: {
      dataThrough: null,
      simulated: true,
      metrics: {
        gainPerHousehold: { ...headline(12000, '1.2 万元'), state: 'OK' },
        households: { value: 890, text: '890 户' },
        medianGain: { value: 10870, text: '1.09 万元' },
        fallers: { value: 37, text: '37 户' },
      },
      by: [
        {
          label: '槐树村',
          metrics: { gainPerHousehold: { value: 12900, state: 'OK' }, households: { value: 96 } },
        },
      ],
    },
    reconciliation: [],
    reconciliationBefore: [],
    ...parts,
  };
}
