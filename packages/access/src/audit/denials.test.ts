import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localActor } from './audit-event.ts';
import { type Denial, Denials } from './denials.ts';

const denial = (name: string): Denial => ({
  ...{ actor: { ...localActor(name), address: '10.0.0.8' }, code: 'FORBIDDEN' },
  object: { kind: 'path', id: '/graphql' },
});

let written: [name: string, path: string, count: number][];
let denials: Denials;
beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  denials = new Denials({
    write: async ({ actor, object }, count) => {
      written.push([actor.name, object.id, count]);
    },
    onFailure: () => {},
  });
});
afterEach(() => void vi.useRealTimers());

describe('denials', () => {
  it('are written down at once, and equal ones within a minute as one with their number', async () => {
    for (let time = 0; time < 50; time += 1) denials.note(denial('甲'));
    denials.note(denial('乙'));
    expect(written).toEqual([
      ['甲', '/graphql', 1],
      ['乙', '/graphql', 1],
    ]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(written.slice(2)).toEqual([['甲', '/graphql', 49]]);
    denials.note(denial('甲'));
    expect(written).toHaveLength(4);
  });

  it('are few however many different ones there are', async () => {
    for (let time = 0; time < 5000; time += 1) denials.note(denial(`第 ${time} 人`));
    await denials.close();
    expect(written.length).toBeLessThanOrEqual(502);
    expect(written.reduce((sum, [, , count]) => sum + count, 0)).toBe(5000);
  });

  it('are all written down when the server stops', async () => {
    for (let time = 0; time < 3; time += 1) denials.note(denial('甲'));
    await denials.close();
    expect(written).toEqual([
      ['甲', '/graphql', 1],
      ['甲', '/graphql', 2],
    ]);
  });

  it('that can’t be written stop nobody', async () => {
    const failures: unknown[] = [];
    const failing = new Denials({
      write: () => Promise.reject(new RangeError('gone')),
      onFailure: (failure) => failures.push(failure),
    });
    failing.note(denial('甲'));
    await failing.close();
    expect(failures).toEqual([expect.any(RangeError)]);
  });
});
