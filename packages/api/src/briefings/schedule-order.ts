import type { Recipient, ScheduleOrder } from '@minxin/briefings';
import type {
  BriefingRecipientInput,
  BriefingScheduleInput,
} from '../generated/resolvers.generated.ts';
import { modelOf } from '../resolvers/model-of.ts';

const lower = <T extends string>(value: T): Lowercase<T> => value.toLowerCase() as Lowercase<T>;

/** What is asked of a schedule, in the words of the tables. The defaults are the contract's. */
export const orderOf = ({
  grain,
  send = 'PUBLISHED',
  isEnabled = true,
  recipients,
}: BriefingScheduleInput): ScheduleOrder => ({
  ...{ grain: lower(grain), send: lower(send), isEnabled },
  recipients: recipients.map(recipientOf),
});

const recipientOf = ({
  kind,
  place,
  language = 'ZH',
  formats,
  mayRead,
}: BriefingRecipientInput): Recipient => ({
  ...{ kind: lower(kind), place: place.trim(), language: lower(language) },
  formats: formats.map((format) => lower(format)),
  mayRead: mayRead?.flatMap((subject) => modelOf(subject)?.subject ?? []) ?? null,
});
