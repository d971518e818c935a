import {
  EVENT_NAMES,
  type EventFilter,
  type EventRow,
  faultText,
  wordedDetails,
} from '@minxin/access';
import { AUDIT_EVENTS, type AuditEventName } from '@minxin/database';
import type { AuditWhere, Resolvers } from '../generated/resolvers.generated.ts';
import { connectionResolvers } from '../resolvers/connection.ts';
import { upper } from '../resolvers/upper.ts';
import { objectLabel } from './object-label.ts';
import { readPage } from './read-page.ts';

const filterOf = ({ events, ...where }: AuditWhere): EventFilter => ({
  ...where,
  events: events?.map((event) => event.toLowerCase() as AuditEventName),
});

/** The audit log, for auditors. */
export const auditResolvers: Resolvers = {
  Query: {
    auditEvents: (_, { where, first, after }, context) => {
      // It moves on by itself: the data version does not tell of it.
      context.clock.notePassing();
      return readPage(context, filterOf(where ?? {}), { first, after });
    },
    auditChain: (_, { now }, context) => {
      context.clock.notePassing();
      return context.chain.verified(now ?? false);
    },
    auditEventKinds: (_, __, { language }) =>
      AUDIT_EVENTS.map((event) => ({ event: upper(event), label: EVENT_NAMES[event][language] })),
  },
  AuditEventConnection: connectionResolvers<EventRow>(),
  AuditEvent: {
    event: ({ event }) => upper(event),
    label: ({ event }, _, { language }) => EVENT_NAMES[event][language],
    objectLabel: ({ objectKind }, _, { language }) =>
      objectKind === null ? null : objectLabel(objectKind, language),
    details: ({ details }, _, { language }) => [...wordedDetails(details, language)],
  },
  AuditChain: {
    through: ({ through }) => through?.sequence ?? null,
    hash: ({ through }) => through?.hash ?? null,
    verifiedAt: ({ at }) => at,
    faults: ({ faults }) => [...faults],
  },
  AuditFault: {
    kind: ({ kind }) => upper(kind),
    message: (fault, _, { language }) => faultText(fault, language),
  },
};
