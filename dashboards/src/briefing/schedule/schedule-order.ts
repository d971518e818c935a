import type {
  BriefingRecipientKind,
  BriefingScheduleInput,
  Subject,
} from '@minxin/boards/contract';

/** What the form asks. */
export interface Asked extends Pick<BriefingScheduleInput, 'grain'> {
  send: NonNullable<BriefingScheduleInput['send']>;
  folder: string;
  /** Addresses by spaces, commas or lines. */
  emails: string;
  language: 'ZH' | 'EN';
  formats: BriefingScheduleInput['recipients'][number]['formats'];
  /** By id; none for all of them. */
  subjects: string[];
}

/** A schedule as the contract has it: everybody named gets the same. */
export function orderOf({
  grain,
  send,
  folder,
  emails,
  language,
  formats,
  subjects,
}: Asked): BriefingScheduleInput {
  const names = subjects.map((id) => id.replaceAll('-', '_').toUpperCase() as Subject);
  const mayRead = names.length === 0 ? null : names;
  const recipient = (kind: BriefingRecipientKind) => (place: string) => ({
    ...{ kind, place, language, formats, mayRead },
  });
  const folders = folder.trim() === '' ? [] : [folder.trim()];
  const addresses = emails.split(/[\s,，;；、]+/).filter((address) => address !== '');
  return {
    ...{ grain, send, isEnabled: true },
    recipients: [...folders.map(recipient('FOLDER')), ...addresses.map(recipient('EMAIL'))],
  };
}
