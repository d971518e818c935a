import type {
  BriefingRecipientKind,
  BriefingScheduleInput,
  Subject,
} from '@minxin/boards/contract';
import { subjectId } from '../../reconciliation/subjects.ts';
import type { Schedule } from './useSchedules.ts';

type RecipientInput = BriefingScheduleInput['recipients'][number];

/** Who gets the same files in the same way. */
export interface AskedRecipients extends Pick<RecipientInput, 'formats'> {
  kind: BriefingRecipientKind;
  /** One folder; or addresses by spaces, commas or lines. */
  places: string;
  language: NonNullable<RecipientInput['language']>;
  /** By id; none for all of them. */
  subjects: string[];
}

/** What the form asks. */
export interface Asked extends Pick<BriefingScheduleInput, 'grain'> {
  send: NonNullable<BriefingScheduleInput['send']>;
  recipients: AskedRecipients[];
}

export const newRecipients = (kind: BriefingRecipientKind): AskedRecipients => ({
  ...{ kind, places: '', language: 'ZH', formats: ['PDF'], subjects: [] },
});

export const newSchedule = (): Asked => ({
  ...{ grain: 'MONTH', send: 'PUBLISHED', recipients: [newRecipients('EMAIL')] },
});

/** A schedule as the form shows it: mailboxes that get the same stand together. */
export function askedOf({ grain, send, recipients }: Schedule): Asked {
  const together = new Map<string, AskedRecipients>();
  for (const { kind, place, language, formats, mayRead } of recipients) {
    const subjects = mayRead?.map(subjectId) ?? [];
    const key = JSON.stringify([kind, kind === 'FOLDER' && place, language, formats, subjects]);
    const known = together.get(key);
    if (known) known.places += `\n${place}`;
    else together.set(key, { kind, places: place, language, formats: [...formats], subjects });
  }
  return { grain, send, recipients: [...together.values()] };
}

/** What is asked, as the contract has it. */
export const orderOf = (
  { grain, send, recipients }: Asked,
  isEnabled: boolean,
): BriefingScheduleInput => ({
  ...{ grain, send, isEnabled },
  recipients: recipients.flatMap(inputsOf),
});

function inputsOf({
  kind,
  places,
  language,
  formats,
  subjects,
}: AskedRecipients): readonly RecipientInput[] {
  const names = subjects.map((id) => id.replaceAll('-', '_').toUpperCase() as Subject);
  const mayRead = names.length === 0 ? null : names;
  // A folder's name may hold spaces.
  const each = kind === 'FOLDER' ? [places.trim()] : places.split(/[\s,，;；、]+/);
  return each
    .filter((place) => place !== '')
    .map((place) => ({ kind, place, language, formats, mayRead }));
}
