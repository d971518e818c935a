import { columnsOf, RECORD_KINDS } from '@minxin/records';
import { expect, test } from 'vitest';
import { fixture } from '../../testing/fixture.ts';
import { fileOf, readSource } from '../../testing/read-source.ts';
import { open311Format } from './open311-format.ts';
import { OPEN311_TABLES } from './tables.ts';

const read = async (path: string) =>
  readSource(await open311Format.open(path, { name: 'requests' }));
const readText = async (text: string | Uint8Array) => read(await fileOf(text));

const table = ({ tables }: Awaited<ReturnType<typeof read>>, name: string) =>
  tables.find((one) => one.name === name)?.rows;

const xml = (requests: string, head = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${head}\n<service_requests>${requests}</service_requests>`;

test.each(OPEN311_TABLES.map(({ name, fields }) => [name, fields] as const))(
  '%s has fields of the contract',
  (name, fields) => {
    const kind = RECORD_KINDS.find(({ plural }) => plural === name);
    const names = kind ? columnsOf(kind).map(({ publicName }) => publicName) : [];
    expect(names).toEqual(expect.arrayContaining([...fields]));
  },
);

test('requests of Toronto as XML become orders, with their unit and category', async () => {
  const source = await read(fixture('open311/toronto.xml'));
  expect(source.problems).toEqual([]);
  expect(source.tables.map(({ name }) => name)).toEqual([
    'hotlineUnits',
    'hotlineCategories',
    'hotlineOrders',
  ]);
  expect(table(source, 'hotlineUnits')).toMatchObject([
    { code: '311 Toronto', name: '311 Toronto' },
  ]);
  expect(table(source, 'hotlineCategories')).toMatchObject([
    { code: 'CSROWR-12', name: 'Road - Pot hole' },
  ]);
  expect(table(source, 'hotlineOrders')?.[1]).toEqual({
    path: 'service_requests.request[1]',
    orderNo: '101005420894',
    categoryCode: 'CSROWR-12',
    unitCode: '311 Toronto',
    receivedAt: '2018-07-30T00:01:00-04:00',
    dueAt: '2018-08-03T00:01:00-04:00',
    closedAt: '',
  });
});

test('requests of Chicago as JSON', async () => {
  const source = await read(fixture('open311/chicago.json'));
  expect(source.problems).toEqual([]);
  expect(table(source, 'hotlineOrders')).toMatchObject([
    { path: '[0]', orderNo: '14-01100669', unitCode: 'Division of Electrical Operations CDOT' },
    { path: '[1]', orderNo: '14-01100627', unitCode: 'DOB - Conservation' },
  ]);
});

test('one request alone, or in a wrapper, is read as well', async () => {
  const one = { service_request_id: 7, status: 'open', service_code: '001' };
  for (const [value, path] of [
    [one, ''],
    [{ service_requests: [one] }, 'service_requests[0]'],
    [{ service_requests: { request: one } }, 'service_requests.request'],
  ] as const) {
    const source = await readText(JSON.stringify(value));
    expect(table(source, 'hotlineOrders')).toMatchObject([{ path, orderNo: '7' }]);
    expect(source.problems).toEqual([]);
  }
});

test('a closed request was closed when it was last updated; without that time it is refused', async () => {
  const source = await readText(
    JSON.stringify([
      { service_request_id: '1', status: 'closed', updated_datetime: '2024-05-02T10:00:00+08:00' },
      { service_request_id: '2', status: 'closed' },
      { service_request_id: '3', status: 'pending' },
      { service_request_id: '4', status: 'open', updated_datetime: '2024-05-02T10:00:00+08:00' },
    ]),
  );
  expect(
    table(source, 'hotlineOrders')?.map(({ orderNo, closedAt }) => [orderNo, closedAt]),
  ).toEqual([
    ['1', '2024-05-02T10:00:00+08:00'],
    ['4', ''],
  ]);
  expect(source.problems.map(({ code, place }) => [code, place])).toEqual([
    ['NO_CLOSING_TIME', '[1].updated_datetime'],
    ['STATUS', '[2].status'],
  ]);
});

test('a list of services is a list of categories', async () => {
  const source = await readText(
    '[{"service_code":"001","service_name":"垃圾桶","type":"realtime"}]',
  );
  expect(source.tables).toEqual([
    { name: 'hotlineCategories', rows: [{ path: '[0]', code: '001', name: '垃圾桶' }] },
  ]);
});

test('what is no request is named', async () => {
  const json = await readText('[1, {"foo": 1}]');
  expect(json.problems.map(({ code, place }) => [code, place])).toEqual([
    ['NOT_A_REQUEST', '[0]'],
    ['NOT_A_REQUEST', '[1]'],
  ]);
  const errors = await readText('<errors><error><code>404</code></error></errors>');
  expect(errors.problems).toMatchObject([{ code: 'NOT_A_REQUEST', place: '' }]);
});

test('XML in GB18030 and in UTF-16 reads as in UTF-8', async () => {
  const request =
    '<request><service_request_id>1</service_request_id><status>open</status><agency_responsible>A&amp;B <![CDATA[<office>]]></agency_responsible></request>';
  const utf16 = Buffer.from(
    `\uFEFF${xml(request, '<?xml version="1.0" encoding="UTF-16"?>')}`,
    'utf16le',
  );
  const gbHead = '<?xml version="1.0" encoding="GB18030"?>';
  const gb = Buffer.concat([
    Buffer.from(
      `${gbHead}<service_requests><request><service_request_id>1</service_request_id><status>open</status><agency_responsible>`,
    ),
    Buffer.from('b3c7b9dcbed6', 'hex'),
    Buffer.from('</agency_responsible></request></service_requests>'),
  ]);
  expect(table(await readText(xml(request)), 'hotlineUnits')).toMatchObject([
    { name: 'A&B <office>' },
  ]);
  expect(table(await readText(utf16), 'hotlineUnits')).toMatchObject([{ name: 'A&B <office>' }]);
  expect(table(await readText(gb), 'hotlineUnits')).toMatchObject([{ name: '城管局' }]);
});

test('XML with a document type is refused, whatever its entities would fetch', async () => {
  const doctype = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  await expect(readText(xml('&x;', doctype))).rejects.toMatchObject({ code: 'XML_DOCTYPE' });
});

test.each([
  ['an entity of its own', xml('<request><status>&x;</status></request>')],
  ['half of it', '<service_requests><request>'],
  ['bytes that are not in its encoding', Buffer.from('3c613eb4f33c2f613e', 'hex')],
  ['an encoding that nobody knows', xml('', '<?xml version="1.0" encoding="EBCDIC-9"?>')],
  ['elements without end in each other', '<a>'.repeat(100_000)],
  ['a text without end', `<service_requests><request><status>${'a'.repeat(20_000_000)}`],
])('XML with %s is refused', async (_, text) => {
  await expect(readText(text)).rejects.toMatchObject({ code: 'MALFORMED_XML' });
});

test('Open311 is known by its beginning', () => {
  const sniff = (text: string) => open311Format.sniff(Buffer.from(text));
  expect(sniff('\uFEFF<?xml version="1.0"?>\n<service_requests>')).toBe(true);
  expect(sniff('[{"service_request_id": "1"')).toBe(true);
  expect(sniff('<html><body>')).toBe(false);
  expect(sniff('{"ocid": "a"}')).toBe(false);
  expect(open311Format.sniff(Buffer.from('\uFEFF<services>', 'utf16le'))).toBe(true);
});
