import { describe, expect, it } from 'vitest';
import { Pace } from './pace.ts';

describe('the pace of an import', () => {
  it('is that of the last seconds, and nobody knows the end while the file is read', () => {
    const pace = new Pace();
    for (let second = 0; second <= 10; second += 1) {
      pace.note(
        { phase: 'staging', rows: second < 5 ? second : second * 1000, of: null },
        second * 1000,
      );
    }
    expect(pace.rowsPerSecond(10_000)).toBe(1000);
    expect(pace.secondsLeft(10_000)).toBeNull();
  });

  it('tells the time left once the rows are counted, each phase by itself', () => {
    const pace = new Pace();
    pace.note({ phase: 'staging', rows: 9000, of: null }, 0);
    pace.note({ phase: 'writing', rows: 0, of: 9000 }, 1000);
    pace.note({ phase: 'writing', rows: 3000, of: 9000 }, 3000);
    expect(pace.rowsPerSecond(3000)).toBe(1500);
    expect(pace.secondsLeft(3000)).toBe(4);
  });

  it('is not told from too little, nor while sums are rebuilt', () => {
    const pace = new Pace();
    expect(pace.rowsPerSecond(0)).toBeNull();
    pace.note({ phase: 'staging', rows: 0, of: null }, 0);
    pace.note({ phase: 'staging', rows: 500, of: null }, 100);
    expect(pace.rowsPerSecond(100)).toBeNull();
    pace.note({ phase: 'rebuilding', rows: 500, of: 500 }, 2000);
    expect(pace.secondsLeft(9000)).toBeNull();
  });
});
