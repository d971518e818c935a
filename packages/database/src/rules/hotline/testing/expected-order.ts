import type { ORDER_EVENTS, ORDER_STATES } from '../../../tables/index.ts';

/** An event as it is proposed: `wait` minutes after the one before it, which may be negative. */
export interface Proposal {
  readonly kind: (typeof ORDER_EVENTS)[number];
  readonly wait: number;
}

/** What an order should look like, in minutes from its reception. Written apart from the trigger. */
export interface Expected {
  readonly state: (typeof ORDER_STATES)[number];
  readonly last: number;
  readonly assigned: number;
  readonly firstClosed: number | null;
  readonly closures: number;
  readonly reopenings: number;
  readonly extended: boolean;
}

export const RECEIVED: Expected = {
  ...{ state: 'received', last: 0, assigned: 0, firstClosed: null },
  ...{ closures: 0, reopenings: 0, extended: false },
};

const FROM: Readonly<Record<Proposal['kind'], readonly Expected['state'][]>> = {
  assigned: ['received', 'returned', 'reopened'],
  signed: ['assigned', 'reopened'],
  returned: ['assigned'],
  extended: ['received', 'assigned', 'signed', 'returned'],
  closed: ['signed'],
  reopened: ['closed'],
  voided: ['received', 'assigned', 'signed', 'returned', 'reopened'],
};

/** The order after an event, or undefined where the event is to be refused (domain §4). */
export function after(order: Expected, { kind }: Proposal, at: number): Expected | undefined {
  if (!FROM[kind].includes(order.state) || at < order.last) return undefined;
  const moved = { ...order, last: at };
  switch (kind) {
    case 'extended':
      return order.extended || order.reopenings > 0 ? undefined : { ...moved, extended: true };
    case 'returned':
      return at > order.assigned + 24 * 60 ? undefined : { ...moved, state: kind };
    case 'assigned':
      return { ...moved, state: kind, assigned: at };
    case 'closed':
      return {
        ...moved,
        ...{ state: kind, closures: order.closures + 1, firstClosed: order.firstClosed ?? at },
      };
    case 'reopened':
      return { ...moved, state: kind, reopenings: order.reopenings + 1 };
    default:
      return { ...moved, state: kind };
  }
}
