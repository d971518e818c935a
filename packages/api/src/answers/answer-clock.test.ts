import { describe, expect, it } from 'vitest';
import { AnswerClock, ClockUse } from './answer-clock.ts';

const at = (time: string) => new Date(`2020-06-15T${time}+08:00`);

describe('AnswerClock', () => {
  it('stands still within a minute, until the data change', () => {
    const clock = new AnswerClock();
    expect(clock.at(1, at('10:00:05'))).toEqual(at('10:00:05'));
    expect(clock.at(1, at('10:00:59'))).toEqual(at('10:00:05'));
    expect(clock.at(2, at('10:00:59.500'))).toEqual(at('10:00:59.500'));
    expect(clock.at(2, at('10:01:00'))).toEqual(at('10:01:00'));
  });
});

describe('ClockUse', () => {
  const moves = (now: Date, ...asOfs: Date[]) => {
    const use = new ClockUse(now);
    for (const asOf of asOfs) use.note(asOf);
    return use.moves;
  };

  it.each([
    ['no slice at all', [], false],
    ['as of the midnight that was', [at('00:00:00')], false],
    ['as of yesterday noon', [new Date('2020-06-14T12:00:00+08:00')], false],
    ['as of now', [at('10:00:00')], true],
    ['as of this morning: cases due later today count on their day', [at('08:00:00')], true],
    ['one of two moves', [at('00:00:00'), at('10:00:00')], true],
  ])('%s', (_, asOfs, expected) => {
    expect(moves(at('10:00:00'), ...asOfs)).toBe(expected);
  });
});
