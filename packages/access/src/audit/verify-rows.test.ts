import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN_START, type ChainedRow, hashOf } from './hash-of.ts';
import type { StoredRow } from './read-chain.ts';
import { verifyRows } from './verify-rows.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const orNull = fc.option(text, { nil: null });
const content = fc.record({
  districtCode: fc.constant('610902'),
  at: fc.date({ noInvalidDate: true, min: new Date('2019-01-01'), max: new Date('2030-01-01') }),
  accountId: orNull,
  actor: text,
  address: orNull,
  requestId: orNull,
  event: fc.constantFrom('sign_in', 'export', 'denied'),
  isSuccess: fc.boolean(),
  objectKind: orNull,
  objectId: orNull,
  details: fc.dictionary(text, fc.oneof(text, fc.integer())).map((one) => JSON.stringify(one)),
});
type Content = Omit<ChainedRow, 'sequence' | 'previousHash'>;

/** The contents as a chain that begins after a place. */
function chained(contents: readonly Content[], after = { sequence: 0, hash: CHAIN_START }) {
  const rows: StoredRow[] = [];
  for (const one of contents) {
    const before = rows.at(-1) ?? after;
    const row = { ...one, sequence: before.sequence + 1, previousHash: before.hash };
    rows.push({ ...row, hash: hashOf(row) });
  }
  return rows;
}
const chain = fc.array(content, { minLength: 2, maxLength: 8 }).map((all) => chained(all));

const headOf = (rows: readonly StoredRow[]) => {
  const { sequence, hash } = rows.at(-1) as StoredRow;
  return { sequence, hash };
};
async function* inOrder(rows: readonly StoredRow[]) {
  yield* rows.toSorted((one, other) => one.sequence - other.sequence);
}
const verify = (rows: readonly StoredRow[], known: Partial<Parameters<typeof verifyRows>[1]>) =>
  verifyRows(inOrder(rows), { head: null, anchors: [], ...known });

const another = (value: string | null): string => `${value ?? ''}x`;
/** For every field, the same row with another value of it. */
const CHANGES: Readonly<Record<keyof StoredRow, (row: StoredRow) => StoredRow>> = {
  districtCode: (row) => ({ ...row, districtCode: '610903' }),
  sequence: (row) => ({ ...row, sequence: row.sequence + 100 }),
  at: (row) => ({ ...row, at: new Date(row.at.getTime() + 1) }),
  accountId: (row) => ({ ...row, accountId: another(row.accountId) }),
  actor: (row) => ({ ...row, actor: another(row.actor) }),
  address: (row) => ({ ...row, address: another(row.address) }),
  requestId: (row) => ({ ...row, requestId: another(row.requestId) }),
  event: (row) => ({ ...row, event: another(row.event) }),
  isSuccess: (row) => ({ ...row, isSuccess: !row.isSuccess }),
  objectKind: (row) => ({ ...row, objectKind: another(row.objectKind) }),
  objectId: (row) => ({ ...row, objectId: another(row.objectId) }),
  details: (row) => ({ ...row, details: `${row.details} ` }),
  previousHash: (row) => ({ ...row, previousHash: 'f'.repeat(64) }),
  hash: (row) => ({ ...row, hash: 'f'.repeat(64) }),
};

describe('a log', () => {
  it('is sound as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(chain, async (rows) => {
        const anchors = rows.map(({ sequence, hash }) => ({ sequence, hash }));
        expect(await verify(rows, { head: headOf(rows), anchors })).toMatchObject({
          ...{ isSound: true, rows: rows.length, faults: [], through: headOf(rows) },
        });
      }),
    );
  });

  it.each(Object.entries(CHANGES))('is not where %s of any row is another', async (_, change) => {
    await fc.assert(
      fc.asyncProperty(chain, fc.nat(), async (rows, pick) => {
        const at = pick % rows.length;
        const damaged = rows.map((row, place) => (place === at ? change(row) : row));
        const { isSound } = await verify(damaged, { head: headOf(rows) });
        expect(isSound).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('is not where null and an empty text change places', async () => {
    const rows = chained([{ ...sample, accountId: null }]);
    const damaged = rows.map((row) => ({ ...row, accountId: '' }));
    expect((await verify(damaged, {})).faults).toMatchObject([{ kind: 'changed', from: 1, to: 1 }]);
  });

  it('tells the rows that are gone', async () => {
    await fc.assert(
      fc.asyncProperty(chain, fc.nat(), async (rows, pick) => {
        const at = pick % rows.length;
        const { faults } = await verify(rows.toSpliced(at, 1), { head: headOf(rows) });
        const kind = at === 0 ? 'unsealed' : at === rows.length - 1 ? 'cut' : 'missing';
        expect(faults).toEqual([{ kind, from: at + 1, to: at + 1 }]);
      }),
    );
  });

  it('tells rows that changed places', async () => {
    await fc.assert(
      fc.asyncProperty(chain, async (rows) => {
        const [first, second, ...rest] = rows as [StoredRow, StoredRow, ...StoredRow[]];
        const swapped = [{ ...first, sequence: 2 }, { ...second, sequence: 1 }, ...rest];
        const { faults } = await verify(swapped, { head: headOf(rows) });
        expect(faults).toContainEqual({ kind: 'changed', from: 1, to: 1 });
        expect(faults).toContainEqual({ kind: 'changed', from: 2, to: 2 });
      }),
    );
  });

  it('tells a row that was written anew with its hash', async () => {
    const rows = chained([sample, sample, sample]);
    const forged = chained([sample, { ...sample, actor: '别人' }])[1] as StoredRow;
    const damaged = rows.with(1, forged);
    expect((await verify(damaged, {})).faults).toEqual([{ kind: 'unlinked', from: 3, to: 3 }]);
    const last = rows.slice(0, 2).with(1, forged);
    expect((await verify(last, { head: headOf(rows.slice(0, 2)) })).faults).toEqual([
      { kind: 'replaced', from: 2, to: 2 },
    ]);
  });

  it('that was written anew as a whole is told by an anchor', async () => {
    const rows = chained([sample, sample, sample]);
    const anchors = [headOf(rows.slice(0, 2))];
    const forged = chained([sample, { ...sample, isSuccess: false }, sample]);
    const { faults } = await verify(forged, { head: headOf(forged), anchors });
    expect(faults).toEqual([{ kind: 'replaced', from: 2, to: 2 }]);
  });

  it('that was cut with its head is told by an anchor', async () => {
    const rows = chained([sample, sample, sample]);
    const left = rows.slice(0, 1);
    const known = { head: headOf(left), anchors: [headOf(rows)] };
    expect((await verify(left, known)).faults).toEqual([{ kind: 'cut', from: 2, to: 3 }]);
    expect((await verify([], { anchors: [headOf(rows)] })).faults).toEqual([
      { kind: 'cut', from: 1, to: 3 },
    ]);
  });

  it('may begin later only where a pruning says so', async () => {
    const before = headOf(chained([sample, sample]));
    const seal = (hash: string) => ({
      ...sample,
      event: 'pruned',
      details: JSON.stringify({ through: 2, hash }),
    });
    const sound = chained([sample, seal(before.hash)], before);
    expect(await verify(sound, { head: headOf(sound) })).toMatchObject({ isSound: true });
    const other = chained([sample, seal('0'.repeat(64))], before);
    expect((await verify(other, { head: headOf(other) })).faults).toEqual([
      { kind: 'unsealed', from: 1, to: 2 },
    ]);
  });
});

const sample: Content = {
  ...{ districtCode: '610902', at: new Date('2026-01-05T01:02:03.004Z'), accountId: '7' },
  ...{ actor: '王某', address: '10.0.0.8', requestId: null, event: 'export', isSuccess: true },
  ...{ objectKind: 'records', objectId: 'HotlineOrder', details: '{"rows":12}' },
};

describe('the hash', () => {
  it('is of the canonical form, which does not change', () => {
    const [row] = chained([sample]);
    expect(row?.hash).toBe('a77393e3ae7fdb1d9002e925ce0d897a03a3710663bcc7e96e42e09955cdd7ec');
  });
});
