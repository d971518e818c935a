import { type PeriodInput, parsePeriod } from '@minxin/calendar';
import { householdGains } from '@minxin/database';
import { describe, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { distribution, households } from '../models/index.ts';
import type { FamilyShape } from '../slice/slice-family.ts';
import { refuseCutting, yearsOf } from './years-of.ts';

const span = { firstDay: '2019-01-09', lastDay: '2020-10-31' };
const instant = (day: string) => new Date(`${day}T00:00:00+08:00`);
const DATA_END = '2020-11-01';

const years = (model: Model, period: PeriodInput, asOf = DATA_END) =>
  yearsOf(parsePeriod(period), { model, span, asOf: instant(asOf) });

describe('the years that a period holds whole', () => {
  it.each([
    [{ year: 2019 }, DATA_END, [2019]],
    [{ range: { from: '2019-01-01', to: '2020-12-31' } }, DATA_END, [2019, 2020]],
    [{ year: 2019 }, '2020-01-01', [2019]],
    [{ range: { from: '2019-01-01', to: '2020-12-31' } }, '2020-01-01', [2019]],
    // The running year ends where the records do.
    [{ year: 2020 }, DATA_END, [2020]],
    [{ range: { from: '2020-01-01', to: '2020-10-31' } }, DATA_END, [2020]],
    [{ range: { from: '2020-01-01', to: '2020-10-30' } }, DATA_END, null],
    [{ year: 2020 }, '2020-10-31', null],
    // Something dated beyond the data would show between two instants after it.
    [{ year: 2020 }, '2020-12-01', null],
    [{ year: 2019 }, '2019-12-20', null],
    [{ month: '2019-12' }, DATA_END, null],
    [{ quarter: '2019Q1' }, DATA_END, null],
    [{ range: { from: '2019-01-02', to: '2019-12-31' } }, DATA_END, null],
    // Where nothing is known there is nothing to cut.
    [{ month: '2018-12' }, DATA_END, []],
    [{ month: '2021-02' }, DATA_END, []],
    [{ year: 2020 }, '2019-06-01', []],
  ] as const)('%j as of %s: %j', (period, asOf, expected) => {
    expect(years(distribution, period, asOf)).toEqual(expected);
  });

  it('is that of yearly records whenever one looks: all of them lie on one day', () => {
    expect(years(households, { year: 2019 }, '2019-03-05')).toEqual([2019]);
    expect(years(households, { year: 2020 }, '2020-12-01')).toEqual([2020]);
  });
});

describe('refuseCutting', () => {
  const [fact] = households.facts;
  const ranged = {
    ...households,
    facts: [{ ...fact, ranges: { gain: householdGains.gainFen } }],
    ranges: { gain: { label: '增收', labelEn: 'Gain', inFen: true } },
  } as unknown as Model;
  const shape = (smallCells: boolean) =>
    ({
      context: { rights: { smallCells } },
      ...{ model: ranged, ranges: { gain: { from: '0' } }, periods: [], span, asOf: new Date() },
    }) as unknown as FamilyShape;

  it('refuses a range on households, which would cut inside the cells', () => {
    expect(() => refuseCutting(shape(false), ['households'])).toThrowError(
      expect.objectContaining({
        code: 'SUPPRESSED',
        message: expect.stringMatching(/受益农户.*不能按gain筛选/),
      }),
    );
    expect(() => refuseCutting(shape(true), ['households'])).not.toThrow();
  });
});
