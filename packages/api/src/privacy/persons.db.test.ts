import { householdContacts, rowImages } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { household } from '../testing/households/entries.ts';
import { importDesk } from '../testing/import-desk.ts';
import { contact, OTHER_PERSON, PERSON } from '../testing/persons.ts';

let api: TestApi;
let clerk: Clerk;
let desk: ReturnType<typeof importDesk>;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  desk = importDesk(api.app);
  for (const no of ['P-1', 'P-2', 'P-3']) await clerk.enter(household(no), 'id');
});
afterAll(() => api.close());

const FIELDS = 'headName idNumber phone bankName bankAccount';
const MASKED = {
  headName: '欧阳**',
  idNumber: '999999********0016',
  phone: '199****1234',
  bankName: '试办银行',
  bankAccount: '****1234',
};
const clearOf = ({ name, idNumber, phone, account }: typeof PERSON) =>
  new RegExp([name, idNumber, phone, account].join('|'));

const rowsOf = (household: string) =>
  api.database.connection.db
    .select()
    .from(householdContacts)
    .where(
      and(
        eq(householdContacts.districtCode, '610902'),
        eq(householdContacts.householdNo, household),
      ),
    );
const contactsWhere = async (where: string) =>
  (
    await api.answer<{ records: { householdContacts: { nodes: { householdNo: string }[] } } }>(
      `{ records { householdContacts(where: { ${where} }) { nodes { householdNo } } } }`,
    )
  ).records.householdContacts.nodes.map(({ householdNo }) => householdNo);

describe('an entry of a person', () => {
  it('is answered with its mask, followed to and listed so, and stored sealed', async () => {
    const entered = await clerk.enter(contact('P-1', PERSON), FIELDS);
    expect(entered).toEqual(MASKED);
    const { records } = await api.answer<{ records: unknown }>(`{ records {
      households(where: { householdNo: { eq: "P-1" } }) { nodes { householdContacts { ${FIELDS} } } } } }`);
    expect(records).toEqual({ households: { nodes: [{ householdContacts: [MASKED] }] } });
    const [row] = await rowsOf('P-1');
    expect(JSON.stringify(row)).not.toMatch(clearOf(PERSON));
    for (const text of [row?.headName, row?.phone, row?.phoneIndex]) {
      expect(text).toMatch(/^mx1\.testkey2\./);
    }
  });

  it('is refused where it is malformed, without repeating it', async () => {
    const refused = await clerk.refused(
      contact('P-2', { ...PERSON, idNumber: '999999199001010017' }),
    );
    expect(refused).toMatchObject({ code: 'BAD_VALUE', field: 'idNumber' });
    expect(JSON.stringify(refused)).not.toContain('99999919900101');
  });

  it('is corrected field by field; what it was is sealed too, and undone it is as it was', async () => {
    const amended = await clerk.enter(
      `amendHouseholdContact(id: "P-1", input: { phone: "199-0000-9999", bankAccount: null })`,
      `${FIELDS} provenance { batchId }`,
    );
    expect(amended).toMatchObject({ ...MASKED, phone: '199****9999', bankAccount: null });
    const { batchId } = amended.provenance as { batchId: number };
    const images = await api.database.connection.db
      .select()
      .from(rowImages)
      .where(eq(rowImages.batchId, batchId));
    expect(images).toHaveLength(1);
    expect(JSON.stringify(images)).not.toMatch(clearOf(PERSON));
    expect(await desk.undo(batchId)).toMatchObject({ ok: true, restored: 1 });
    expect(await contactsWhere(`phone: { eq: "${PERSON.phone}" }`)).toEqual(['P-1']);
  });
});

describe('a person is found', () => {
  it('by an exact value, however it is typed', async () => {
    const { phone, name } = PERSON;
    expect(
      await contactsWhere(`phone: { eq: "+86 ${phone.slice(0, 3)} ${phone.slice(3)}" }`),
    ).toEqual(['P-1']);
    expect(await contactsWhere(`headName: { in: ["${name}", "无人"] }`)).toEqual(['P-1']);
    expect(await contactsWhere(`phone: { eq: "${OTHER_PERSON.phone}" }`)).toEqual([]);
    expect(await contactsWhere('phone: { eq: "not a phone" }')).toEqual([]);
    expect(await contactsWhere('phone: { isNull: false }')).toEqual(['P-1']);
  });

  it('by no part of a value', async () => {
    const { errors } = await api.ask(
      '{ records { householdContacts(where: { phone: { contains: "199" } }) { totalCount } } }',
    );
    expect(errors?.[0]?.message).toMatch(/contains/);
    const exported = await desk.get(
      '/exports/records.csv?kind=HouseholdContact&where.phone.contains=199',
    );
    expect(exported.statusCode).toBe(400);
  });

  it('by no link, which would hold the value', async () => {
    const { phone } = PERSON;
    const exported = await desk.get(
      `/exports/records.csv?kind=HouseholdContact&where.phone.eq=${phone}`,
    );
    expect(exported.statusCode).toBe(400);
    expect(exported.rawPayload.toString()).toContain('MASKED_FILTER');
  });
});

it('an export masks, in CSV and in a workbook, for whoever it is', async () => {
  const csv = await desk.get('/exports/records.csv?kind=HouseholdContact');
  expect(csv.statusCode).toBe(200);
  const text = csv.rawPayload.toString();
  expect(text).toContain('欧阳**,999999********0016,199****1234,试办银行,****1234');
  const { rawPayload } = await desk.get('/exports/records.xlsx?kind=HouseholdContact');
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(rawPayload as never);
  const cells = workbook.worksheets[0]?.getRow(2).values;
  expect(cells).toEqual(expect.arrayContaining(Object.values(MASKED)));
  expect(`${text}${JSON.stringify(cells)}`).not.toMatch(clearOf(PERSON));
});

describe('a file of persons', () => {
  const HEAD = '户号,户主姓名,身份证号,联系电话,开户银行,收款账号';
  const line = (no: string, { name, idNumber, phone, account }: typeof PERSON) =>
    `${no},${name},${idNumber},${phone},试办银行,${account}`;

  it('goes in masked and sealed, and again it is known for the same', async () => {
    const file = `${HEAD}\n${line('P-2', OTHER_PERSON)}\n`;
    const first = await desk.run({ upload: await desk.upload('联系.csv', file) });
    expect(first.report?.counts).toMatchObject({ added: 1, refused: 0 });
    const again = await desk.run({ upload: await desk.upload('再来.csv', `${file}\n`) });
    expect(again.report?.counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    const [row] = await rowsOf('P-2');
    expect(JSON.stringify(row)).not.toMatch(clearOf(OTHER_PERSON));
    expect(await contactsWhere(`idNumber: { eq: "${OTHER_PERSON.idNumber}" }`)).toEqual(['P-2']);
  });

  it('changes what differs, and leaves what it does not say', async () => {
    const file = `户号,户主姓名,联系电话\nP-2,${OTHER_PERSON.name},19900007777\n`;
    const { report } = await desk.run({ upload: await desk.upload('改.csv', file) });
    expect(report?.counts).toMatchObject({ changed: 1 });
    expect(await contactsWhere('phone: { eq: "19900007777" }')).toEqual(['P-2']);
    expect(await contactsWhere(`bankAccount: { eq: "${OTHER_PERSON.account}" }`)).toEqual(['P-2']);
  });

  it('is told what is wrong, a line twice too, without repeating anybody', async () => {
    const bad = { ...OTHER_PERSON, phone: '199000056780', idNumber: '999999198506153027' };
    const file = [HEAD, line('P-3', bad), line('P-1', PERSON), line('P-1', PERSON)].join('\n');
    const { report, plan } = await desk.try({ upload: await desk.upload('错.csv', file) });
    const codes = report?.problems.map(({ code, row }) => `${row} ${code}`);
    expect(codes?.toSorted()).toEqual(['2 BAD_ID_NUMBER', '2 BAD_PHONE', '4 REPEATED_IN_FILE']);
    expect(plan?.tables[0]?.sample[1]?.slice(0, 3)).toEqual([
      ...['P-1', '欧阳**', '999999********0016'],
    ]);
    expect(JSON.stringify({ report, plan })).not.toMatch(
      /199000056780|999999198506153027|欧阳测试|司徒甲乙/,
    );
  });
});
