import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  differences,
  editParagraph,
  issuePeriod,
  makeRevision,
  publishRevision,
  type RevisionContext,
  readEdits,
  readFile,
  readFiles,
  readRevision,
  readRevisions,
  reviewRevision,
  sha256,
  writeRevision,
} from '@minxin/briefings';
import { writeRecords } from '@minxin/briefings/testing';
import { briefingFiles, briefingRevisions, commitBatch, serviceCases } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { bindValue, openSlice, refreshRollups, serviceHall } from '@minxin/metrics';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAsk } from './open-ask.ts';

const DISTRICT = '610903';
const PERIOD = '2019-12';
/** All files in two languages, on a machine that is busy with others. */
const PACKS = 600_000;
const EDIT = {
  ...{ language: 'zh' as const, paragraph: 'service-hall.opening', text: '本月办件平稳。' },
  restedOn: { 'service-hall.accepted@2019-12': '12 件' },
};

let database: TestDatabase;
let context: RevisionContext;
const place = () => ({ db: database.connection.db, districtCode: DISTRICT });
const publish = (overruled?: string) => publishRevision(context, { period: PERIOD }, { overruled });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (failure) => failure.code ?? failure.cause?.constraint_name ?? String(failure),
  );

/** A case that was accepted in the middle of the month and comes in later, in a file of its own. */
const bringLate = () =>
  commitBatch(
    database.connection,
    {
      ...{ districtCode: DISTRICT, kind: 'import', origin: 'imported' as const },
      ...{ fileName: '补录.csv', fileSha256: 'b'.repeat(64) },
    },
    async (tx, { id: batchId }) => {
      await tx.db.insert(serviceCases).values({
        ...{ districtCode: DISTRICT, batchId, sourceRow: 7, origin: 'imported' as const },
        ...{ caseNo: 'late', departmentCode: 'D', itemCode: 'I', channel: 'window' as const },
        acceptedAt: new Date('2019-12-09T02:00:00Z'),
      });
      return { rowCount: 1 };
    },
    refreshRollups,
  );

beforeAll(async () => {
  database = await createTestDatabase();
  await writeRecords(database.connection, { districtCode: DISTRICT, origin: 'imported' });
  context = {
    ...{ connection: database.connection, districtCode: DISTRICT, actor: '值班员' },
    now: new Date('2021-01-05T00:00:00Z'),
  };
});
afterAll(() => database?.drop());

describe('a revision of a briefing', () => {
  it('freezes what the semantic layer answers, with definition, parts and rows of batches', async () => {
    const { revision, isNew } = await makeRevision(context, PERIOD, openAsk);
    expect({ isNew, number: revision.number, state: revision.state }).toEqual({
      ...{ isNew: true, number: 1, state: 'draft' },
    });
    const slice = await openSlice({ ...place(), now: context.now }, serviceHall, {
      period: issuePeriod(PERIOD),
    });
    const asked = await bindValue(slice, 'onTimeRate');
    const figures = revision.frozen.subjects.flatMap((subject) => subject.figures);
    const frozen = figures.find(({ reference }) => reference === 'service-hall.onTimeRate@2019-12');
    expect(frozen).toMatchObject({
      ...{ value: asked.value, numerator: asked.numerator, denominator: asked.denominator },
      ...{ state: asked.state, unit: 'RATIO', period: PERIOD, simulated: false },
    });
    expect(frozen?.definition.formula.zh).not.toBe('');
    expect(frozen?.rows).toEqual([
      { batch: expect.any(Number), rows: 12, firstRow: 1, lastRow: 12 },
    ]);
    expect(revision.frozen.checks.map(({ id }) => id)).toEqual([
      ...['INVARIANTS', 'RECONCILIATION', 'ORIGINS'],
    ]);
  });

  it('made anew from the same data has the same hash, and keeps what staff wrote', async () => {
    const before = await readRevision(place(), { period: PERIOD });
    await editParagraph(context, { period: PERIOD }, EDIT);
    const { revision } = await makeRevision(context, PERIOD, openAsk);
    expect(revision.contentHash).toBe(before.contentHash);
    expect(revision.number).toBe(1);
    expect(await readEdits(database.connection.db, DISTRICT, revision)).toMatchObject([EDIT]);
  });

  it('is not published before somebody has read it, nor over a failed check without a reason', {
    timeout: PACKS,
  }, async () => {
    expect(await codeOf(publish())).toBe('BRIEFING_WRONG_STATE');
    await reviewRevision(context, { period: PERIOD });
    await expect(publish()).rejects.toMatchObject({
      ...{ code: 'BRIEFING_BLOCKED', message: expect.stringContaining('公布数与明细不符且未说明') },
    });
    expect(await codeOf(publish(' '))).toBe('BRIEFING_BLOCKED');
    const both = await Promise.all([1, 2].map(() => codeOf(publish('来源未给出口径'))));
    expect(both.toSorted()).toEqual(['BRIEFING_WRONG_STATE', 'done']);
    expect(await readRevision(place(), { period: PERIOD })).toMatchObject({
      ...{ state: 'published', publishedBy: '值班员', overruled: '来源未给出口径' },
    });
  });

  it('once published is changed by nobody', async () => {
    const { db } = database.connection;
    const revision = await readRevision(place(), { period: PERIOD });
    expect(await codeOf(editParagraph(context, { period: PERIOD }, EDIT))).toBe(
      'BRIEFING_WRONG_STATE',
    );
    const published = 'briefing_revisions_published';
    for (const work of [
      db.update(briefingRevisions).set({ state: 'draft' }),
      db.delete(briefingRevisions),
      db.update(briefingFiles).set({ name: 'other' }),
      db.delete(briefingFiles).where(eq(briefingFiles.districtCode, DISTRICT)),
      db.execute(sql`update briefing_edits set text = 'x'`),
    ]) {
      expect(await codeOf(work as unknown as Promise<unknown>)).toBe(published);
    }
    const { isNew } = await makeRevision(context, PERIOD, openAsk);
    expect(isNew).toBe(false);
    expect(await readRevisions(place())).toMatchObject([{ number: revision.number }]);
  });

  it('once published is exported byte for byte as it was given out', {
    timeout: PACKS,
  }, async () => {
    const revision = await readRevision(place(), { period: PERIOD });
    const out = await mkdtemp(join(tmpdir(), 'minxin-kept-'));
    const written = await writeRevision(context, revision, { language: 'zh', out });
    const given = await readFiles(database.connection.db, DISTRICT, revision);
    for (const { language, name, kind, sha256: digest } of given)
      if (language === 'zh' && kind !== 'zip')
        expect(written.find(({ path }) => path === join(out, name))?.sha256).toBe(digest);
    expect(written.length).toBeGreaterThan(30);
    await rm(out, { recursive: true });
  });

  it('is restated by the next one, which names the figures that changed and the rows that did it', async () => {
    const before = await readRevision(place(), { period: PERIOD });
    const batch = await bringLate();
    const { revision: after, isNew } = await makeRevision(context, PERIOD, openAsk);
    expect({ isNew, number: after.number }).toEqual({ isNew: true, number: 2 });
    const changed = differences(before.frozen, after.frozen);
    expect(
      changed.find(({ reference }) => reference === 'service-hall.accepted@2019-12'),
    ).toMatchObject({
      ...{ before: { value: 12 }, after: { value: 13 }, redefined: false },
      batches: [
        {
          ...{ id: batch.id, fileName: '补录.csv', before: null },
          after: { rows: 1, firstRow: 7, lastRow: 7 },
        },
      ],
    });
    expect(changed.every(({ reference }) => reference.startsWith('service-hall.'))).toBe(true);
    expect(await readEdits(database.connection.db, DISTRICT, after)).toMatchObject([EDIT]);
  });

  it('that was restated keeps its files, byte for byte', { timeout: PACKS }, async () => {
    const { db } = database.connection;
    const old = await readRevision(place(), { period: PERIOD, number: 1 });
    const given = await readFiles(db, DISTRICT, old);
    expect(given.map(({ language, name }) => `${language} ${name}`)).toEqual(
      ['en briefing-2019-12-en', 'zh briefing-2019-12'].flatMap((name) =>
        ['docx', 'pdf', 'pptx', 'xlsx', 'zip'].map((kind) => `${name}.${kind}`),
      ),
    );
    await reviewRevision(context, { period: PERIOD });
    await publish('补录后待公布数更正');
    expect(await readFiles(db, DISTRICT, old)).toEqual(given);
    for (const { bytes, sha256: digest, ...name } of given) {
      const content = (await readFile(db, DISTRICT, old, name)) ?? Buffer.alloc(0);
      expect([content.length, sha256(content)]).toEqual([bytes, digest]);
    }
    const revisions = await readRevisions(place());
    expect(revisions.map(({ number, state }) => `${number} ${state}`)).toEqual([
      ...['2 published', '1 published'],
    ]);
    const now = await readFiles(db, DISTRICT, await readRevision(place(), { period: PERIOD }));
    expect(now.map(({ name }) => name)).toContain('briefing-2019-12-r2.pdf');
  });
});

it.each(['2019-13', '2019W2', '2019-01-01/2019-01-05', 'x'])('%s is no issue', async (key) => {
  expect(await codeOf(makeRevision(context, key, openAsk))).toBe('BRIEFING_BAD_PERIOD');
});
it('of a period that no record reaches says how far they do', async () => {
  await expect(makeRevision(context, '2031-05', openAsk)).rejects.toMatchObject({
    ...{ code: 'BRIEFING_NO_DATA', message: expect.stringContaining('政务大厅 2020-03-31') },
  });
});
