import { describe, expect, it, test } from 'vitest';
import { processed } from './testing/processed.ts';
import { award, cny, contract, release } from './testing/release.ts';

const eur = { amount: 5, currency: 'EUR' };
const lots = (...ids: string[]) => ({
  tender: { id: 'T1', title: '修路', lots: ids.map((id) => ({ id, title: `标段 ${id}` })) },
});

test('a process with bids goes in under names, where there are no codes', () => {
  const { rows, problems } = processed(release({ contracts: [contract()] }));
  expect(problems).toEqual([]);
  expect(rows.suppliers).toEqual([
    { code: '甲公司', name: '甲公司', creditCode: '' },
    { code: '乙公司', name: '乙公司', creditCode: '' },
    { code: '丙公司', name: '丙公司', creditCode: '' },
  ]);
  expect(rows.tenderAwards).toEqual([
    { tenderNo: 'T1', lotNo: '1', supplierCode: '甲公司', amount: '90', awardedOn: '2024-03-27' },
  ]);
  expect(rows.tenderContracts).toMatchObject([{ contractNo: 'C1', amount: '90' }]);
});

describe('an amount that is not in yuan', () => {
  it('of a budget keeps the whole process out', () => {
    const { rows, problems } = processed(release({ planning: { budget: { amount: eur } } }));
    expect(rows).toEqual({});
    expect(problems).toEqual([['CURRENCY', '[0].planning.budget.amount.currency']]);
  });

  it('of an award keeps the award and its contract out', () => {
    const { rows, problems } = processed(
      release({ awards: [award({ value: eur })], contracts: [contract()] }),
    );
    expect(Object.keys(rows)).toEqual(['tenders', 'tenderLots', 'suppliers', 'tenderBids']);
    expect(problems).toEqual([
      ['CURRENCY', '[0].awards[0].value.currency'],
      ['NO_AWARD', '[0].contracts[0].awardID'],
    ]);
  });

  it('is one that names no currency, too', () => {
    const { problems } = processed(release({ awards: [award({ value: { amount: 1 } })] }));
    expect(problems).toEqual([['CURRENCY', '[0].awards[0].value.currency']]);
  });
});

test('an amount that is larger than numbers are exact is refused', () => {
  const { problems } = processed(release({ awards: [award({ value: cny(1e15) })] }));
  expect(problems).toEqual([['AMOUNT_TOO_LARGE', '[0].awards[0].value.amount']]);
});

describe('lots', () => {
  const about = (...relatedLots: string[]) =>
    processed(
      release({
        ...lots('标段一', '标段二'),
        awards: [],
        ...bid(relatedLots),
      }),
    );
  const bid = (relatedLots: string[]) => ({
    bids: { details: [{ status: 'valid', tenderers: [{ name: '甲公司' }], relatedLots }] },
  });

  it('are numbered in their order where their ids have no numbers of their own', () => {
    expect(about('标段二').rows.tenderBids).toMatchObject([{ lotNo: '2' }]);
  });

  it('are numbered by their ids where they have', () => {
    const { rows } = processed(
      release({ ...lots('LOT-07', 'LOT-03'), ...bid(['LOT-03']), awards: [] }),
    );
    expect(rows.tenderLots?.map(({ lotNo }) => lotNo)).toEqual(['7', '3']);
    expect(rows.tenderBids).toMatchObject([{ lotNo: '3' }]);
  });

  it.each([['none'], ['another', '标段九'], ['several', '标段一', '标段二']])(
    'a bid that names %s is refused',
    (_, ...ids) => {
      const { rows, problems } = about(...ids);
      expect(rows.tenderBids).toBeUndefined();
      expect(problems).toEqual([['LOT', '[0].bids.details[0].relatedLots']]);
    },
  );
});

describe('a result without bids', () => {
  const result = (...awards: ReturnType<typeof award>[]) =>
    processed(
      release({ bids: {}, awards, tender: { id: 'T1', numberOfTenderers: 4, value: cny(100) } }),
    );

  it('is the sum of the awards, on the last of their days, of the one supplier', () => {
    const later = award({ id: 'a2', date: '2024-04-02T00:00:00+08:00', value: cny(0.1) });
    expect(result(award({ value: cny(0.2) }), later).rows.tenders).toMatchObject([
      { awardedOn: '2024-04-02', award: '0.30', bidders: '4', supplierCode: '甲公司' },
    ]);
  });

  it('names no supplier where several won', () => {
    const other = award({ id: 'a2', suppliers: [{ name: '乙公司' }] });
    expect(result(award(), other).rows.tenders).toMatchObject([{ supplierCode: '' }]);
  });

  it('is none while nothing is awarded', () => {
    const { rows, problems } = result(award({ status: 'pending' }));
    expect(rows.tenders?.[0]).not.toHaveProperty('award');
    expect(problems).toEqual([['STATE_NOT_RECORDED', '[0].awards[0].status']]);
  });
});

describe('an award that was cancelled', () => {
  const before = release();
  const after = release({
    id: '2',
    date: '2024-04-05T09:00:00+08:00',
    awards: [
      award({ status: 'cancelled', statusDetails: '中标人放弃' }),
      award({ id: 'a2', suppliers: [{ name: '乙公司' }] }),
    ],
  });

  it('is revoked where it was active before, and the lot awarded again', () => {
    const { rows, problems } = processed(before, after);
    expect(problems).toEqual([]);
    expect(rows.tenderAwards?.map(({ supplierCode }) => supplierCode)).toEqual([
      '甲公司',
      '乙公司',
    ]);
    expect(rows.tenderRevocations).toMatchObject([
      { supplierCode: '甲公司', revokedOn: '2024-04-05', reason: '中标人放弃' },
    ]);
  });

  it('is not recorded where nothing tells that it was active', () => {
    const { rows, problems } = processed(after);
    expect(rows.tenderRevocations).toBeUndefined();
    expect(problems).toEqual([['STATE_NOT_RECORDED', '[0].awards[0].status']]);
  });
});

describe('amendments', () => {
  const amended = (amount: number, ...ids: string[]) =>
    contract({
      value: cny(amount),
      amendments: ids.map((id) => ({
        id,
        date: `2024-0${id}-01T00:00:00+08:00`,
        rationale: '增量',
      })),
    });
  const at = (month: number, one: ReturnType<typeof contract>) =>
    release({ id: `${month}`, date: `2024-0${month}-02T00:00:00+08:00`, contracts: [one] });

  it('changed the amount by what their releases did', () => {
    const { rows, problems } = processed(
      at(4, contract()),
      at(5, amended(95.5, '5')),
      at(6, amended(93, '5', '6')),
    );
    expect(problems).toEqual([]);
    expect(rows.tenderContracts).toMatchObject([{ amount: '90.00' }]);
    expect(rows.contractAmendments).toMatchObject([
      { amendmentNo: '1', change: '5.50', signedOn: '2024-05-01', reason: '增量' },
      { amendmentNo: '2', change: '-2.50' },
    ]);
  });

  it('a sole one changed it from the award', () => {
    const { rows } = processed(at(5, amended(95.5, '5')));
    expect(rows.tenderContracts).toMatchObject([{ amount: '90.00' }]);
    expect(rows.contractAmendments).toMatchObject([{ change: '5.50' }]);
  });

  it('of which nothing tells the amounts keep their contract out', () => {
    const { rows, problems } = processed(at(6, amended(93, '5', '6')));
    expect(rows.tenderContracts).toBeUndefined();
    expect(problems).toEqual([['AMENDMENT_AMOUNT', '[0].contracts[0].amendments']]);
  });
});

test.each([
  ['open', '公开招标', 'open', []],
  ['', '竞争性谈判', 'limited', []],
  ['limited', '框架协议采购', 'limited', []],
  ['open', '单一来源', '', [['METHOD', '[0].tender.procurementMethod']]],
  ['', '', '', []],
])(
  'the method %s named %s is %s',
  (procurementMethod, procurementMethodDetails, method, problems) => {
    const found = processed(
      release({ tender: { id: 'T1', procurementMethod, procurementMethodDetails } }),
    );
    expect(found.rows.tenders).toMatchObject([{ method, methodDetails: procurementMethodDetails }]);
    expect(found.problems).toEqual(problems);
  },
);

test.each([
  ['of several suppliers', [{ name: '甲公司' }, { name: '乙公司' }]],
  ['of none', []],
])('an award %s is refused', (_, suppliers) => {
  const { rows, problems } = processed(release({ awards: [award({ suppliers })] }));
  expect(rows.tenderAwards).toBeUndefined();
  expect(problems).toEqual([['ONE_SUPPLIER', '[0].awards[0].suppliers']]);
});

test('a supplier is called by its credit code, its register or its name, not by a local id', () => {
  const suppliers = [
    { id: '1', identifier: { scheme: 'CN-USCC', id: '91610902MA0000010F' } },
    { id: '2', identifier: { scheme: 'GB-COH', id: '0123' } },
    { id: 'GB-COH-0456' },
    { id: '4' },
  ];
  const codes = suppliers.map((supplier) => {
    const named = { ...supplier, name: '某公司' };
    const found = processed(
      release({
        parties: [named],
        awards: [award({ suppliers: [{ id: named.id, name: '某公司' }] })],
      }),
    );
    return found.rows.tenderAwards?.[0]?.supplierCode;
  });
  expect(codes).toEqual(['91610902MA0000010F', 'GB-COH-0123', 'GB-COH-0456', '某公司']);
});

test('what is published about an award that is left out stays out as well', () => {
  const documents = [{ id: 'N1', documentType: 'awardNotice', datePublished: '2024-04-01' }];
  const left = processed(release({ awards: [award({ value: eur, documents })] }));
  expect(left.rows.tenderNotices).toBeUndefined();
  const kept = processed(release({ awards: [award({ documents })] }));
  expect(kept.rows.tenderNotices).toEqual([
    { tenderNo: 'T1', documentNo: 'N1', kind: 'award', publishedOn: '2024-04-01' },
  ]);
});

test('a tender that ended without a notice of it is named', () => {
  const ended = { id: 'T1', status: 'cancelled' };
  expect(processed(release({ tender: ended, bids: {}, awards: [] })).problems).toEqual([
    ['NO_CANCELLATION', '[0].tender.status'],
  ]);
  const documents = [
    { id: 'N1', documentType: 'cancellationDetails', datePublished: '2024-04-01' },
  ];
  const announced = processed(release({ tender: { ...ended, documents }, bids: {}, awards: [] }));
  expect(announced.problems).toEqual([]);
  expect(announced.rows.tenderNotices).toMatchObject([{ kind: 'cancelled' }]);
});

test('a plan, and a process that tells nothing of a tender, are named and left out', () => {
  const planned = processed(release({ tender: { id: 'T1', status: 'planned' } }));
  expect(planned).toEqual({ rows: {}, problems: [['STATE_NOT_RECORDED', '[0].tender.status']] });
  const plan = { ocid: 'ocds-1', date: '2024-01-01T00:00:00Z', planning: { rationale: '修路' } };
  expect(processed(plan)).toEqual({ rows: {}, problems: [['NOTHING_TO_RECORD', '[0]']] });
});

test('an award without its tender in the file goes by the ocid', () => {
  const { rows } = processed({ ...release(), tender: null, bids: null });
  expect(rows.tenderAwards).toMatchObject([{ tenderNo: 'ocds-1', lotNo: '1' }]);
});
