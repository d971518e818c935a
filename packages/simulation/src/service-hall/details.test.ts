import { addWorkingDays, dayOf, isWorkingDay, workingDaysBetween } from '@minxin/calendar';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { makeServiceHall } from '../service-hall.ts';
import { PRINTED, SMALL_HALL } from '../testing/figures.ts';
import { END, inPeriod, share } from '../testing/instants.ts';
import { Days } from '../time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from '../time/years.ts';
import type { CaseEvent } from './case-story.ts';

// Hundreds of thousands of cases take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const days = new Days(FIRST_DAY, LAST_DUE_DAY);

const storiesOf = (events: Iterable<CaseEvent>) => {
  const stories = new Map<string, CaseEvent[]>();
  for (const event of events) {
    stories.set(event.caseNo, [...(stories.get(event.caseNo) ?? []), event]);
  }
  return stories;
};

/** Working days that a story's pauses and extensions add. */
function added(story: readonly CaseEvent[]): number {
  return story.reduce((sum, { kind, days: counted, at }, position) => {
    const next = story[position + 1];
    if (kind === 'extended') return sum + (counted ?? 0);
    if (kind !== 'paused') return sum;
    return sum + (next ? workingDaysBetween(dayOf(at), dayOf(next.at)) : (counted ?? 0));
  }, 0);
}

test('any seed tells stories that end as their cases do', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const hall = makeServiceHall({ ...SMALL_HALL, cases: 4000 }, days, seed);
      const stories = storiesOf(hall.events());
      expect(stories.size).toBeGreaterThan(0);
      for (const one of hall.cases()) {
        const story = stories.get(one.caseNo);
        if (!story) {
          expect(one.originalDueAt).toEqual(one.dueAt);
          continue;
        }
        const times = [one.acceptedAt, ...story.map(({ at }) => at)].map(Number);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(story.every(({ at }) => at <= END && isWorkingDay(dayOf(at)))).toBe(true);
        expect(story.map(({ seq }) => seq)).toEqual(story.map((_, position) => position + 1));
        const first = (kind: CaseEvent['kind']) => story.find((event) => event.kind === kind)?.at;
        expect(first('closed') ?? null).toEqual(one.closedAt);
        expect(first('withdrawn') ?? null).toEqual(one.withdrawnAt);
        if (one.dueAt && one.originalDueAt) {
          expect(addWorkingDays(dayOf(one.originalDueAt), added(story))).toBe(dayOf(one.dueAt));
        }
      }
    }),
    { numRuns: 8 },
  );
});

test('the printed hall pauses, extends and reopens a little, and leaves some things undone', () => {
  const hall = makeServiceHall(PRINTED.serviceHall, days, 2019);
  const promised = new Set(
    hall.catalogue.items.filter((item) => item.promisedDays > 0).map(({ code }) => code),
  );
  const cases = [...hall.cases()];
  const stories = storiesOf(hall.events());
  const in2020 = inPeriod('2020');
  const put = cases.filter((one) => in2020(one.acceptedAt) && promised.has(one.itemCode));
  const delayed = share(put, (one) => one.originalDueAt?.getTime() !== one.dueAt?.getTime());
  expect(delayed).toBeGreaterThan(0.02);
  expect(delayed).toBeLessThan(0.04);
  const reopened = [...stories.values()].filter((story) =>
    story.some(({ kind }) => kind === 'reopened'),
  );
  expect(reopened.length).toBeGreaterThan(150);
  expect(reopened.length).toBeLessThan(600);
  const openNow = [...stories.values()].map((story) => story.at(-1)?.kind);
  expect(openNow).toContain('paused');
  expect(openNow).toContain('reopened');

  const approvals = [...hall.approvals()];
  expect(approvals.length / cases.length).toBeGreaterThan(0.02);
  expect(approvals.length / cases.length).toBeLessThan(0.2);
  expect(approvals.some((one) => one.commitmentBrokenOn)).toBe(true);
  const { rectifications, corrections, complaints } = hall.aftermath();
  const bad = cases.filter((one) => (one.rating ?? 5) <= 2).length;
  expect(rectifications.length / bad).toBeGreaterThan(0.95);
  expect(rectifications.some((one) => !one.rectifiedOn)).toBe(true);
  expect(corrections.length).toBeGreaterThan(50);
  expect(complaints.filter((one) => one.upheld).length).toBeGreaterThan(20);
  expect(complaints.some((one) => one.upheld === null)).toBe(true);
});

test('each window is staffed from its opening, by nobody who is elsewhere', () => {
  const { catalogue, posts } = makeServiceHall(PRINTED.serviceHall, days, 2019);
  for (const window of catalogue.windows) {
    const own = posts.filter((post) => post.windowCode === window.code);
    expect(own[0]?.fromOn).toBe(window.openedOn);
    expect(own.at(-1)?.untilOn).toBeNull();
  }
  expect(new Set(posts.map(({ postNo }) => postNo)).size).toBe(posts.length);
});
