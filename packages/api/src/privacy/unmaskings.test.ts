import { expect, it } from 'vitest';
import { type Seen, Unmaskings } from './unmaskings.ts';

const seen: Seen = { viewer: { accountId: '1', name: '甲' }, kind: 'HouseholdContact', id: 'H1' };
const now = new Date('2026-01-05T01:00:00Z');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

it('a reason holds for its viewer and its record for 15 minutes', () => {
  const unmaskings = new Unmaskings();
  expect(unmaskings.find(seen, now)).toBeNull();
  expect(unmaskings.grant(seen, now)).toEqual(after(15));
  expect(unmaskings.find(seen, after(14.9))).toEqual(after(15));
  expect(unmaskings.find(seen, after(15))).toBeNull();
  const others: Seen[] = [
    { ...seen, id: 'H2' },
    { ...seen, kind: 'HotlineCaller' },
    { ...seen, viewer: { accountId: '2', name: '甲' } },
    { ...seen, viewer: { accountId: '1', name: '乙' } },
  ];
  for (const other of others) expect(unmaskings.find(other, now)).toBeNull();
});

it('a new reason begins the time again', () => {
  const unmaskings = new Unmaskings();
  unmaskings.grant(seen, now);
  expect(unmaskings.grant(seen, after(10))).toEqual(after(25));
  expect(unmaskings.find(seen, after(20))).toEqual(after(25));
});
