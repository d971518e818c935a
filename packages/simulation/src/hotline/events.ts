import { addWorkingDays, dayOf, endOfDay } from '@minxin/calendar';
import type { Order } from '../hotline.ts';
import type { Random } from '../random/random.ts';
import { HOUR } from '../time/days.ts';
import { FREE_YEAR } from '../time/years.ts';
import { type Scene, type Step, wait, within } from './scene.ts';

const DAY = 24 * HOUR;

/** Of the free year's orders: first sent to a unit that sends them back. */
const RETURNED_SHARE = 0.03;
/** Of the orders that an extension would neither save nor move to another month. */
const EXTENDED_SHARE = 0.06;
const EXTENSION = 5;
/** Whoever is dissatisfied often has it done again; others seldom. */
const REOPENED_SHARE = { dissatisfied: 0.3, others: 0.004 } as const;

const RETURN_REASONS = ['模拟：不属本单位职责', '模拟：不在本辖区', '模拟：应由主管部门承办'];
const EXTENSION_REASONS = ['模拟：须现场勘查', '模拟：须多部门会商', '模拟：等待材料到货'];
const REOPENING_REASONS = ['模拟：诉求人不认可处理结果', '模拟：问题反复', '模拟：答复与实际不符'];
const APPROVER = '模拟热线办';

/** The way of an order to where it stands: in the published year straight, in the free year with detours. */
export function eventsOf(order: Order, scene: Scene): Step[] {
  const { random, horizon } = scene;
  const received = order.receivedAt.getTime();
  const closed = order.closedAt?.getTime();
  const isFree = new Date(received + 8 * HOUR).getUTCFullYear() === FREE_YEAR;
  // What is still open has all the time there is.
  const end = closed ?? received + 10 * DAY;
  const steps = assignments(order, received, end, isFree, scene);
  const assigned = steps.at(-1)?.at ?? received;
  const signed = within(assigned, end, wait(3, 0.9, random), 0.6);
  steps.push({ kind: 'signed', at: signed });
  if (closed === undefined) return steps.filter(({ at }) => at <= horizon);
  if (isFree && mayExtend(order, closed) && random.chance(EXTENDED_SHARE)) {
    const due = order.dueAt?.getTime() ?? closed;
    const until = Math.max(signed, Math.min(closed, due));
    const asked = within(signed, until, wait(40, 0.4, random), 0.8);
    steps.push({
      ...{ kind: 'extended', at: asked, days: EXTENSION, approvedBy: APPROVER },
      reason: anyOf(EXTENSION_REASONS, random),
    });
  }
  steps.push({ kind: 'closed', at: closed });
  if (isFree) steps.push(...againFrom(order, closed, scene));
  return steps;
}

/** To the unit that answers, sometimes by way of one that sent it back within the day. */
function assignments(
  { unitCode, closedAt }: Order,
  received: number,
  end: number,
  isFree: boolean,
  { random, unitCodes }: Scene,
): Step[] {
  const first = within(received, end, wait(0.4, 0.7, random), 0.2);
  // An open order must not end at the wrong unit.
  const mayDetour = isFree && closedAt && end - received > DAY / 2;
  const detour = mayDetour && random.chance(RETURNED_SHARE);
  if (!detour) return [{ kind: 'assigned', at: first, unitCode }];
  const wrong = anyOf(
    unitCodes.filter((code) => code !== unitCode),
    random,
  );
  const back = within(first, end, Math.min(wait(5, 0.7, random), 23 * HOUR), 0.4);
  return [
    { kind: 'assigned', at: first, unitCode: wrong },
    { kind: 'returned', at: back, reason: anyOf(RETURN_REASONS, random) },
    { kind: 'assigned', at: within(back, end, wait(0.5, 0.5, random), 0.2), unitCode },
  ];
}

/**
 * Only where it changes no figure of a month: a slow order that is on time with and without it, or
 * late with and without it, and due in the same month.
 */
function mayExtend({ receivedAt, dueAt }: Order, closed: number): boolean {
  if (!dueAt || closed - receivedAt.getTime() < 3 * DAY) return false;
  const due = dayOf(dueAt);
  const later = addWorkingDays(due, EXTENSION);
  const isSaved = closed > dueAt.getTime() && closed <= endOfDay(later).getTime();
  return !isSaved && later.slice(0, 7) === due.slice(0, 7);
}

/** Done again after the first closure, and perhaps not closed by the end. */
function againFrom({ rating }: Order, closed: number, { random, horizon }: Scene): Step[] {
  const isDissatisfied = rating !== null && rating !== undefined && rating <= 2;
  const share = isDissatisfied ? REOPENED_SHARE.dissatisfied : REOPENED_SHARE.others;
  if (!random.chance(share)) return [];
  const reopened = closed + DAY + wait(30, 0.5, random);
  const signed = reopened + wait(3, 0.6, random);
  const steps: Step[] = [
    { kind: 'reopened', at: reopened, reason: anyOf(REOPENING_REASONS, random) },
    { kind: 'signed', at: signed },
    { kind: 'closed', at: signed + wait(60, 0.5, random) },
  ];
  return steps.filter(({ at }) => at <= horizon);
}

const anyOf = <One>(list: readonly One[], random: Random): One =>
  list[random.whole(0, list.length - 1)] as One;
