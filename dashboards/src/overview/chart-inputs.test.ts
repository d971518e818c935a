import { describe, expect, test } from 'vitest';
import { chartInputs } from './chart-inputs.ts';
import { answer, headline } from './overview-answer.fixture.ts';

describe('chartInputs', () => {
  test('months and quarters are named by their place in the year', () => {
    const { volume, onTime, amounts } = chartInputs(answer(), 2019);
    expect(volume.months).toEqual([{ key: '2019-02', value: 11240 }]);
    expect(onTime.months).toEqual([{ key: '2019-12', rate: 1, due: 1608, onTime: 1608 }]);
    expect(amounts.quarters).toEqual([{ key: '2019Q4', works: 542000000, procurement: null }]);
  });

  test('a year before without a single record is no base', () => {
    const month = (value: number | null) => ({
      period: { from: '2018-02-01' },
      metrics: { accepted: { value } },
    });
    const without = answer({ serviceHallBefore: { over: [month(null)] } });
    expect(chartInputs(without, 2019).volume.base).toBeNull();
    const given = answer({ serviceHallBefore: { over: [month(7)] } });
    expect(chartInputs(given, 2019).volume.base).toEqual({
      year: 2018,
      months: [{ key: '2018-02', value: 7 }],
    });
  });

  test('the change of the volume stays in percent', () => {
    const whole = answer();
    whole.serviceHall.metrics.accepted = headline(191163, '19.12 万件', {
      change: {
        percent: 5.1,
        points: null,
        absolute: 9276,
        text: '+5.1 %',
        basePeriod: { label: '2019年' },
      },
    });
    expect(chartInputs(whole, 2020).volume.change).toEqual({ percent: 5.1 });
  });

  test('each figure says whether made-up records stand behind it', () => {
    const { volume, amounts, onTime, gain } = chartInputs(answer(), 2019);
    expect(volume.total.simulated).toBe(true);
    expect(amounts.works).toEqual({ value: 1412000000, simulated: false });
    expect(onTime.total).toMatchObject({ numerator: '12098', denominator: '12098' });
    expect(gain.villages).toEqual([
      { label: '槐树村', value: 12900, households: 96, suppressed: false },
    ]);
  });

  test('a kind without any tender has no amount', () => {
    expect(chartInputs(answer(), 2019).amounts.procurement).toEqual({
      value: null,
      simulated: false,
    });
  });
});
