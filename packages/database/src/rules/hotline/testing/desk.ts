import type postgres from 'postgres';
import type { TestDatabase } from '../../../testing/index.ts';
import { violationOf } from '../../violation.ts';
import { at, layGround, orderOf } from './ground.ts';

export type Row = Record<string, unknown>;

/** What an event of that kind must say beside its time. */
export const NEEDED: Readonly<Record<string, Row>> = {
  assigned: { unit_code: 'U1' },
  returned: { reason: '不属本单位职责' },
  extended: { reason: '须上级协调', days: 5, approved_by: '区12345热线办' },
  reopened: { reason: '诉求人不认可' },
  voided: { reason: '重复来电' },
};

/** The rule that refuses a statement; undefined where it passes. */
export async function refused(statement: PromiseLike<unknown>): Promise<string | undefined> {
  try {
    await statement;
    return undefined;
  } catch (error) {
    const rule = violationOf(error)?.rule;
    if (rule === undefined) throw error;
    return rule;
  }
}

/** A clerk's desk over a fresh database: what one enters, and what the orders then say. */
export async function openDesk({ connection }: TestDatabase) {
  const sql: postgres.Sql = connection.sql;
  const stamp = await layGround(sql);
  let number = 0;

  /** A new order; its number. */
  async function order(more: Row = {}): Promise<string> {
    number += 1;
    const orderNo = `H${number}`;
    await sql`insert into hotline_orders ${sql(orderOf(stamp, orderNo, more))}`;
    return orderNo;
  }
  /** Enters an event; the rule that refused it, or undefined. */
  async function enter(orderNo: string, kind: string, when: string, more: Row = {}) {
    const row = { ...stamp(), order_no: orderNo, kind, at: at(when), ...NEEDED[kind], ...more };
    return refused(sql`insert into hotline_order_events ${sql(row)}`);
  }
  /** An order received and closed on 4 and 5 March 2019. */
  async function closedOrder(): Promise<string> {
    const orderNo = await order();
    await enter(orderNo, 'assigned', '03-04 09:30');
    await enter(orderNo, 'signed', '03-04 10:00');
    await enter(orderNo, 'closed', '03-05 10:00');
    return orderNo;
  }
  async function callBack(orderNo: string, when: string, more: Row = {}) {
    const row = {
      ...{ ...stamp(), order_no: orderNo, called_at: at(when), valid: true },
      ...{ contacted: true, solved: true, satisfaction: 'satisfied', ...more },
    };
    return refused(sql`insert into hotline_callbacks ${sql(row)}`);
  }
  const read = async (orderNo: string): Promise<Row> =>
    (await sql`select * from hotline_orders where order_no = ${orderNo}`)[0] ?? {};
  return { sql, stamp, order, enter, closedOrder, callBack, read };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
