import { Pace } from '@minxin/importing';
import { describe, expect, it } from 'vitest';
import { phaseSentence, progressLine } from './progress-line.ts';

describe('how far an import is', () => {
  it('is told with rows a second and time left, once the rows are counted', () => {
    const pace = new Pace();
    const half = { phase: 'writing', rows: 10_000, of: 20_000 } as const;
    pace.note({ phase: 'writing', rows: 0, of: 20_000 }, 0);
    pace.note(half, 4000);
    expect(progressLine('三月.csv', half, pace, 4000)).toBe(
      '三月.csv 写入  ████████████░░░░░░░░░░░░ 10,000/20,000 行  2,500 行/秒  还需 4 秒',
    );
    const slow = { phase: 'writing', rows: 10_100, of: 20_000 } as const;
    pace.note(slow, 9500);
    expect(progressLine('三月.csv', slow, pace, 9500)).toMatch(/还需 9 分 5 秒$/);
  });

  it('is told without what nobody knows yet', () => {
    const reading = { phase: 'staging', rows: 1500, of: null } as const;
    expect(progressLine('a.csv', reading, new Pace(), 0)).toBe('a.csv 读取  1,500 行');
    expect(phaseSentence('a.csv', reading)).toBe('a.csv：正在读取……');
    expect(phaseSentence('a.csv', { phase: 'writing', rows: 0, of: 1500 })).toBe(
      'a.csv：已读 1,500 行，正在写入……',
    );
  });
});
