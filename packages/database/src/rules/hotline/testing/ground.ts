import type postgres from 'postgres';
import type { Origin } from '../../../tables/index.ts';

export const DISTRICT = '610902';

/** An instant in Shanghai: `at('03-04 09:00')` is of 2019. */
export const at = (text: string): string =>
  `${/^\d{4}/.test(text) ? text : `2019-${text}`.replace(' ', 'T')}:00+08:00`.replace(' ', 'T');

/** Writes what orders need: a batch, a town, two units and a category. Returns the stamp of its rows. */
export async function layGround(sql: postgres.Sql) {
  const [batch] = await sql<{ id: number }[]>`
    insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
    values (${DISTRICT}, 'test', 'entered', 'test', ${'0'.repeat(64)}, 1) returning id`;
  const stamp = (origin: Origin = 'entered') => ({
    ...{ district_code: DISTRICT, batch_id: batch?.id ?? 0, source_row: 1, origin },
  });
  const [town] = [
    {
      ...stamp(),
      code: '610902001',
      level: 'town',
      parent_code: DISTRICT,
      name: '镇',
      short_name: '镇',
    },
  ];
  await sql`insert into divisions ${sql(town ?? {})}`;
  await sql`insert into hotline_units ${sql(['U1', 'U2'].map((code) => ({ ...stamp(), code, name: code })))}`;
  await sql`insert into hotline_categories ${sql({ ...stamp(), code: 'C', name: '供水' })}`;
  return stamp;
}

export type Stamp = Awaited<ReturnType<typeof layGround>>;

/** What an order is made of beside its number. */
export const orderOf = (stamp: Stamp, orderNo: string, more: Record<string, unknown> = {}) => ({
  ...stamp((more.origin as Origin | undefined) ?? 'entered'),
  ...{ order_no: orderNo, town_code: '610902001', category_code: 'C', unit_code: 'U1' },
  ...{ channel: 'phone', received_at: at('03-04 09:00') },
  ...more,
});
