import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { fixture } from '../../testing/fixture.ts';
import { fileOf, readSource } from '../../testing/read-source.ts';
import { type JsonObject, objectsAt } from '../json/json.ts';
import { ocdsFormat } from './ocds-format.ts';

const roads: JsonObject = JSON.parse(await readFile(fixture('ocds/roads-cny.json'), 'utf8'));
const releases = objectsAt(roads, 'releases');

const read = async (path: string) => readSource(await ocdsFormat.open(path, { name: 'file.json' }));
const readText = async (...values: unknown[]) =>
  read(await fileOf(values.map((value) => `${JSON.stringify(value)}\n`).join('')));

/** What went in, whatever the places it came from. */
const content = ({ tables }: Awaited<ReturnType<typeof read>>) =>
  tables.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ path, ...values }) => values).toSorted((a, b) => order(a) - order(b)),
  }));
const order = (values: object) => JSON.stringify(values).length;

describe('a package in yuan', async () => {
  const source = await read(fixture('ocds/roads-cny.json'));
  const table = (name: string, at = 0) =>
    source.tables.filter((one) => one.name === name)[at]?.rows;

  it('goes in whole, its tables in the order in which they rest on each other', () => {
    expect(source.problems).toEqual([]);
    expect(source.tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['suppliers', 5],
      ['tenders', 1],
      ['tenders', 1],
      ['tenderLots', 3],
      ['tenderBids', 7],
      ['tenderAwards', 2],
      ['tenderContracts', 2],
      ['contractAmendments', 1],
      ['tenderNotices', 4],
    ]);
  });

  it('names suppliers by their credit codes', () => {
    expect(table('suppliers')?.[0]).toEqual({
      path: 'releases[2].bids.details[0].tenderers[0]',
      code: '91610902MA0000010F',
      name: '样例路桥甲有限公司',
      creditCode: '91610902MA0000010F',
    });
  });

  it('leaves the result of a tender to its bids and awards', () => {
    expect(table('tenders')).toEqual([
      {
        path: 'releases[1].tender',
        tenderNo: 'HBZC-2024-001',
        kind: 'works',
        method: 'open',
        methodDetails: '公开招标',
        title: '大竹园镇通村道路改造工程',
        noticeOn: '2024-03-01',
        budget: '5000000',
        bidDeadline: '2024-03-25T09:30:00+08:00',
        openedAt: '2024-03-25T01:30:00Z',
      },
    ]);
  });

  it('tells the result of a tender without bids, and makes it one lot', () => {
    expect(table('tenders', 1)).toMatchObject([
      {
        tenderNo: 'HBZC-2024-002',
        method: 'limited',
        noticeOn: '2024-04-28',
        awardedOn: '2024-05-17',
        award: '452000',
        bidders: '3',
        supplierCode: '91610902MA0000050K',
      },
    ]);
    expect(table('tenderLots')?.at(-1)).toMatchObject({ lotNo: '1', budget: '480000' });
  });

  it('takes a later release over an earlier one, and says where it stands', () => {
    expect(table('tenderLots')?.[1]).toEqual({
      path: 'releases[1].tender.lots[0]',
      tenderNo: 'HBZC-2024-001',
      lotNo: '2',
      title: '第二标段（含排水）',
      budget: '1800000.5',
    });
  });

  it('tells why a bid was disqualified', () => {
    expect(table('tenderBids')?.[3]).toMatchObject({
      lotNo: '1',
      state: 'disqualified',
      reason: '未按要求提交投标保证金',
      receivedAt: '2024-03-25T09:10:00+08:00',
    });
  });

  it('counts days in Shanghai', () => {
    expect(table('tenderAwards')?.map(({ awardedOn }) => awardedOn)).toEqual([
      '2024-03-27',
      '2024-03-28',
    ]);
  });

  it('parts what a contract was signed at from what was added later', () => {
    expect(table('tenderContracts')?.[0]).toMatchObject({
      contractNo: 'HBHT-2024-017',
      lotNo: '1',
      amount: '2799000.00',
    });
    expect(table('contractAmendments')).toMatchObject([
      {
        amendmentNo: '1',
        change: '120000.50',
        signedOn: '2024-07-30',
        reason: '增加排水沟 300 米',
      },
    ]);
  });

  it('knows a second tender notice for a change', () => {
    expect(table('tenderNotices')?.map(({ kind }) => kind)).toEqual([
      'tender',
      'change',
      'award',
      'contract',
    ]);
  });
});

describe('every form says the same', async () => {
  const expected = content(await read(fixture('ocds/roads-cny.json')));
  const record = {
    ocid: 'ocds-hbsamp-2024-001',
    releases: releases.slice(0, 5),
  };

  it.each<[string, unknown[]]>([
    ['a list of releases', [releases]],
    ['JSON lines of releases', [...releases]],
    ['JSON lines in another order', releases.toReversed()],
    ['JSON lines of packages', releases.map((one) => ({ ...roads, releases: [one] }))],
    ['a list of packages', [releases.map((one) => ({ ...roads, releases: [one] }))]],
    ['the releases twice', [[...releases, ...releases]]],
    ['a record and a release', [record, releases[5]]],
    [
      'a record package',
      [
        {
          version: '1.1',
          records: [
            record,
            { ...record, ocid: 'ocds-hbsamp-2024-002', releases: releases.slice(5) },
          ],
        },
      ],
    ],
  ])('%s', async (_, values) => {
    const source = await readText(...values);
    expect(source.problems).toEqual([]);
    expect(content(source)).toEqual(expected);
  });
});

test('a compiled release is taken before its releases', async () => {
  const [first] = releases;
  const compiledRelease = {
    ...first,
    id: 'compiled',
    tag: ['compiled'],
    tender: { id: 'HBZC-2024-001', title: '编译后的名称' },
  };
  const { tables } = await readText({ ocid: first?.ocid, releases: [first], compiledRelease });
  expect(tables[0]?.rows).toMatchObject([
    { path: 'compiledRelease.tender', title: '编译后的名称', noticeOn: '2024-03-01' },
  ]);
});

test.each([
  ['fictional.json', [['CURRENCY', 'releases[0].planning.budget.amount.currency']]],
  ['paraguay-award.json', [['CURRENCY', 'awards[0].value.currency']]],
  ['uk-record.json', [['CURRENCY', 'compiledRelease.tender.value.currency']]],
])('%s in a foreign currency is refused, with the path of the amount', async (name, expected) => {
  const { tables, problems } = await read(fixture(`ocds/${name}`));
  expect(tables).toEqual([]);
  expect(problems.map(({ code, place }) => [code, place])).toEqual(expected);
  expect(problems[0]?.message).toMatch(/^币种是 (GBP|PYG)，不是人民币/);
});

test('of a package that breaks the schema what can be used goes in, the breaches are named', async () => {
  const { tables, problems } = await read(fixture('ocds/nsw-tender.json'));
  expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['tenders', 1],
    ['tenderLots', 1],
  ]);
  expect(problems.map(({ code, place }) => [code, place])).toEqual([
    ['OCDS_SCHEMA', 'version'],
    ['OCDS_SCHEMA', 'extensions[0]'],
  ]);
});

test('what is no OCDS is named, and the rest goes in', async () => {
  const { tables, problems } = await readText(...[releases[0], { a: 1 }, 'text', [[releases[1]]]], {
    ocid: 'x',
    releases: [{ url: 'https://example.org/r.json', date: '2024-01-01T00:00:00Z' }],
  });
  expect(tables[0]).toMatchObject({ name: 'tenders', rows: [{ path: 'line 1.tender' }] });
  expect(problems.map(({ code, place }) => [code, place])).toEqual([
    ['NOT_A_RELEASE', 'line 2'],
    ['NOT_A_RELEASE', 'line 3'],
    ['NOT_A_RELEASE', 'line 4[0]'],
    ['NO_RELEASES', 'line 5'],
  ]);
});

test('a broken line is named, the others go in', async () => {
  const lines = [JSON.stringify(releases[0]), JSON.stringify(releases[1]), '{"ocid": "ocds-', ''];
  const { tables, problems } = await read(await fileOf(lines.join('\n')));
  expect(tables[0]?.rows).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'BAD_LINE', place: 'line 3' }]);
});

test.each([
  ['no JSON', '{"releases": [', 'MALFORMED_JSON'],
  ['nothing', '', 'EMPTY_FILE'],
  ['no UTF-8', Buffer.from('7b2261223a22b4f3227d', 'hex'), 'NOT_UTF8'],
])('a file of %s is refused', async (_, text, code) => {
  await expect(read(await fileOf(text))).rejects.toMatchObject({ code });
});

test('a file that is not there is refused', async () => {
  await expect(read('/no/such/file')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});

test('texts come through as they are', async () => {
  const odd = [
    '__proto__',
    '\u0000\u202e\ud83d\ude00',
    '=1+1',
    "'; drop table tenders",
    ' ﻿ ',
    '\ud800',
  ];
  const values = odd.map((title, at) => ({
    ...releases[0],
    ocid: `o${at}`,
    tender: { id: `t${at}`, title },
  }));
  const { tables } = await readText(values);
  expect(tables[0]?.rows.map(({ title }) => title)).toEqual(odd);
});

test('names that objects inherit, keys that are there twice and deep nesting do no harm', async () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  const text = `[{"ocid":"a","id":"1","date":"2024-01-01T00:00:00Z","tag":["tender"],"initiationType":"tender",
    "__proto__":{"polluted":1},"constructor":1,"tender":{"id":"T1","id":"T2","__proto__":[]}},
    {"ocid":"b","tender":${deep}}]`;
  const { tables, problems } = await read(await fileOf(text));
  expect(tables[0]?.rows).toMatchObject([{ tenderNo: 'T2' }]);
  expect(problems.map(({ code, place }) => [code, place])).toEqual([['NOT_A_RELEASE', '[1]']]);
  expect('polluted' in {}).toBe(false);
});

test('a package whose own description is nested without end still gives its releases', async () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  const text = `{"version":"1.1","packages":[${deep},1],"records":[${JSON.stringify({ ocid: 'a', compiledRelease: releases[0] })}]}`;
  const { tables, problems } = await read(await fileOf(text));
  expect(tables[0]?.rows).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'NOT_A_RELEASE', place: '' }]);
});

test('OCDS is known by its beginning', () => {
  const sniff = (text: string) => ocdsFormat.sniff(Buffer.from(text));
  expect(sniff(JSON.stringify(roads).slice(0, 2000))).toBe(true);
  expect(sniff('\uFEFF\n[ {"ocid" : "a"')).toBe(true);
  expect(sniff('{"language": "es", "contracts": [{"id": "1"')).toBe(true);
  expect(sniff('[{"service_request_id": "1"}]')).toBe(false);
  expect(sniff('ocid,"releases":')).toBe(false);
});
