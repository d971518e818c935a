import type { text } from './messages.ts';
import { SUBJECTS, subjectLabel } from './subjects.ts';

export type ReconciledState = keyof typeof text.states;

/** How a state is coloured; the word always stands beside it. */
export type StateTone = 'good' | 'plain' | 'faint' | 'late';

export interface SubjectGroup<Item> {
  readonly subject: string;
  readonly label: string;
  readonly items: readonly Item[];
}

const TONES: Readonly<Record<ReconciledState, StateTone>> = {
  MATCHES: 'good',
  WITHIN_ROUNDING: 'good',
  RULE: 'plain',
  NO_RECORDS: 'faint',
  SUPPRESSED: 'faint',
  UNEXPLAINED: 'late',
};

export const toneOfState = (state: ReconciledState): StateTone => TONES[state];

/** The records add up to what was printed, to the last digit that was printed. */
export const agrees = (state: ReconciledState): boolean =>
  state === 'MATCHES' || state === 'WITHIN_ROUNDING';

/** Groups by subject, in the order of the boards; a subject without a board comes last. */
export function bySubject<Item>(
  items: readonly Item[],
  subjectOf: (item: Item) => string,
): SubjectGroup<Item>[] {
  const place = (subject: string) =>
    SUBJECTS.includes(subject) ? SUBJECTS.indexOf(subject) : SUBJECTS.length;
  const subjects = [...new Set(items.map(subjectOf))].sort((a, b) => place(a) - place(b));
  return subjects.map((subject) => ({
    subject,
    label: subjectLabel(subject),
    items: items.filter((item) => subjectOf(item) === subject),
  }));
}

/** How many of the items agree, and how many wait for records. */
export function tally(items: readonly { readonly state: ReconciledState }[]) {
  const count = (state: ReconciledState) => items.filter((item) => item.state === state).length;
  return {
    all: items.length,
    agreed: items.filter(({ state }) => agrees(state)).length,
    rules: count('RULE'),
    waiting: count('NO_RECORDS'),
    open: count('UNEXPLAINED'),
  };
}
