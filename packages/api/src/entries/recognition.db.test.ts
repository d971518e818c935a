import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { appeal, award, entry, WINDOW } from '../testing/recognition/entries.ts';
import { type Attempt, untried } from '../testing/rules-tried.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  for (const mutation of WINDOW) await clerk.enter(mutation, 'id');
});
afterAll(() => api.close());

const RED_FLAG = { kind: 'RED_FLAG_WINDOW' } as const;

describe('an award', () => {
  const figures = () =>
    clerk.metrics('recognition(period: { month: "2026-04" })', [
      ...['awards', 'redFlagWindows', 'awardsToPeople', 'peopleAwarded', 'holders'],
      'awardsStanding',
    ]);

  it('is given to a window or a person, and is in the figures at once', async () => {
    expect((await figures()).awards).toBe('-');
    const flag = await clerk.enter(
      award('E-A1', 'E-W', RED_FLAG),
      'windowCode window { name } provenance { origin fileName }',
    );
    expect(flag).toEqual({
      ...{ windowCode: 'E-W', window: { name: '试办窗口' } },
      provenance: { origin: 'ENTERED', fileName: '手工录入：评优荣誉' },
    });
    const star = await clerk.enter(award('E-A2', 'E-P'), 'windowCode provenance { origin }');
    expect(star).toEqual({ windowCode: null, provenance: { origin: 'ENTERED' } });
    const year = { kind: 'DEMONSTRATION_POST', periodKind: 'YEAR', period: '2026' } as const;
    await clerk.enter(award('E-A3', 'E-P', year), 'id');
    expect(await figures()).toEqual({
      ...{ awards: '3', redFlagWindows: '1', awardsToPeople: '2', peopleAwarded: '1' },
      ...{ holders: '2', awardsStanding: expect.stringMatching(/^\d+$/) },
    });
  });

  it('to a made-up window is made up, and one that is real is not moved to it', async () => {
    const made = { provenance: { origin: 'SIMULATED' } };
    const given = await clerk.enter(
      award('E-A4', 'SIM-W001', RED_FLAG),
      'windowCode provenance { origin }',
    );
    expect(given).toEqual({ windowCode: 'SIM-W001', ...made });
    const moved = 'amendRecognitionAward(id: "E-A1", input: { holderNo: "SIM-W002" })';
    expect(await clerk.refused(moved)).toMatchObject({ code: 'MADE_UP', field: 'holderNo' });
  });

  it('to a window that is none is refused by the holder that was entered', async () => {
    expect(await clerk.refused(award('E-A5', 'E-P', RED_FLAG))).toMatchObject({
      ...{ code: 'NOT_FOUND', field: 'holderNo', message: '没有这条服务窗口' },
      fix: '请核对获得者编号，或先录入服务窗口',
    });
  });
});

describe('an entry of the board', () => {
  const figures = () =>
    clerk.metrics('recognition(period: { month: "2026-05" })', [
      ...['entries', 'yellowEntries', 'appeals', 'appealsUpheld'],
    ]);
  const STATE = 'entry { appealedOn appealOutcome decidedOn liftedOn }';

  it('rests on a rule and evidence, and comes off when its appeal is upheld', async () => {
    const entered = await clerk.enter(
      entry('E-E1'),
      'rule evidence appealedOn liftedOn provenance { origin }',
    );
    expect(entered).toEqual({
      ...{ rule: '窗口管理办法第十二条', evidence: '检查记录 3 号' },
      ...{ appealedOn: null, liftedOn: null, provenance: { origin: 'ENTERED' } },
    });
    expect(await figures()).toEqual({
      ...{ entries: '1', yellowEntries: '1', appeals: '0', appealsUpheld: '0' },
    });
    const filed = await clerk.enter(appeal('E-E1', 'FILED', '2026-05-08'), STATE);
    expect(filed).toEqual({
      entry: { appealedOn: '2026-05-08', appealOutcome: null, decidedOn: null, liftedOn: null },
    });
    expect(await figures()).toMatchObject({ yellowEntries: '1', appeals: '1' });
    const upheld = await clerk.enter(
      appeal('E-E1', 'UPHELD', '2026-05-15'),
      `provenance { origin } ${STATE}`,
    );
    expect(upheld).toEqual({
      provenance: { origin: 'ENTERED' },
      entry: {
        ...{ appealedOn: '2026-05-08', appealOutcome: 'UPHELD' },
        ...{ decidedOn: '2026-05-15', liftedOn: '2026-05-15' },
      },
    });
    expect(await figures()).toEqual({
      ...{ entries: '1', yellowEntries: '0', appeals: '1', appealsUpheld: '1' },
    });
  });

  it('stays on the board when its appeal is rejected', async () => {
    await clerk.enter(entry('E-E2'), 'id');
    await clerk.enter(appeal('E-E2', 'FILED', '2026-05-08'), 'id');
    const rejected = await clerk.enter(appeal('E-E2', 'REJECTED', '2026-05-15'), STATE);
    expect(rejected).toMatchObject({ entry: { appealOutcome: 'REJECTED', liftedOn: null } });
    expect(await figures()).toEqual({
      ...{ entries: '2', yellowEntries: '1', appeals: '2', appealsUpheld: '1' },
    });
  });
});

const ATTEMPTS: readonly Attempt[] = [
  ...(
    [
      ['QUARTER', '2026'],
      ['QUARTER', '2026Q5'],
      ['YEAR', '2026Q1'],
    ] as const
  ).map(
    ([periodKind, period]): Attempt => [
      `${period} for a ${periodKind.toLowerCase()}`,
      award('R-X', 'R-P', { periodKind, period }),
      'RECOGNITION_AWARDS_PERIOD',
      'period',
    ],
  ),
  [
    'an award before its quarter',
    award('R-X', 'R-P', { period: '2026Q2', awardedOn: '2026-03-31' }),
    'RECOGNITION_AWARDS_NOT_EARLY',
    'awardedOn',
  ],
  [
    'an award that expires on its day',
    award('R-X', 'R-P', { expiresOn: '2026-04-10' }),
    'RECOGNITION_AWARDS_EXPIRY',
    'expiresOn',
  ],
  [
    'an entry that expires on its day',
    entry('R-X', { expiresOn: '2026-05-06' }),
    'RECOGNITION_BOARD_ENTRIES_EXPIRY',
    'expiresOn',
  ],
  [
    'an appeal before the entry',
    appeal('R-E', 'FILED', '2026-05-05'),
    'RECOGNITION_BOARD_ENTRIES_APPEALED_AFTER',
    'day',
  ],
  [
    'a decision before the appeal',
    appeal('R-F', 'UPHELD', '2026-05-07'),
    'RECOGNITION_BOARD_ENTRIES_DECIDED_AFTER',
    'day',
  ],
  [
    'an appealed entry changed',
    'amendRecognitionBoardEntry(id: "R-F", input: { evidence: "记录 4 号" })',
    'RECOGNITION_BOARD_ENTRIES_SETTLED',
    'evidence',
  ],
  [
    'an appealed entry removed',
    'removeRecognitionBoardEntry(id: "R-F")',
    'RECOGNITION_BOARD_ENTRIES_SETTLED',
    null,
  ],
  [
    'a decision on no appeal',
    appeal('R-E', 'REJECTED', '2026-05-15'),
    'RECOGNITION_APPEAL_EVENTS_FILED_FIRST',
    'kind',
  ],
  [
    'a second decision',
    appeal('R-D', 'REJECTED', '2026-05-16'),
    'RECOGNITION_APPEAL_EVENTS_DECIDED_ONCE',
    'kind',
  ],
];

describe('a rule of recognition', () => {
  beforeAll(async () => {
    for (const mutation of [
      award('R-A', 'R-Q'),
      ...['R-E', 'R-F', 'R-D'].map((no) => entry(no)),
      ...['R-F', 'R-D'].map((no) => appeal(no, 'FILED', '2026-05-08')),
      appeal('R-D', 'UPHELD', '2026-05-15'),
    ]) {
      await clerk.enter(mutation, 'id');
    }
  });

  it.each(ATTEMPTS)('refuses %s', async (_, mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('is tried, every one that an entry can break', () => {
    const tables = [
      ...['recognition_awards', 'recognition_board_entries', 'recognition_appeal_events'],
    ];
    expect(untried(tables, ATTEMPTS)).toEqual([
      // Values of an enum, blanks, what triggers write, events that no mutation changes.
      'RECOGNITION_APPEAL_EVENTS_GROUNDS',
      'RECOGNITION_APPEAL_EVENTS_KEPT',
      'RECOGNITION_APPEAL_EVENTS_KIND',
      'RECOGNITION_AWARDS_EVIDENCE',
      'RECOGNITION_AWARDS_HELD_BY_WINDOW',
      'RECOGNITION_AWARDS_KIND',
      'RECOGNITION_BOARD_ENTRIES_BY_APPEALS',
      'RECOGNITION_BOARD_ENTRIES_COLOUR',
      'RECOGNITION_BOARD_ENTRIES_EVIDENCE',
      'RECOGNITION_BOARD_ENTRIES_LIFTED',
      'RECOGNITION_BOARD_ENTRIES_RULE',
    ]);
  });

  it.each([
    [award('R-X', 'R-P', { evidence: '　' }), 'MISSING', 'evidence'],
    [entry('R-X', { rule: ' ' }), 'MISSING', 'rule'],
    [entry('R-X', { evidence: ' ' }), 'MISSING', 'evidence'],
    [appeal('R-E', 'FILED', '2026-05-08', ' '), 'MISSING', 'grounds'],
    [appeal('R-Z', 'FILED', '2026-05-08'), 'NOT_FOUND', 'entryNo'],
    [appeal('R-F', 'FILED', '2026-05-09'), 'ALREADY_THERE', null],
    [award('R-X', 'R-Q'), 'ALREADY_THERE', null],
  ])('and what can not be is refused: %s', async (mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });
});
