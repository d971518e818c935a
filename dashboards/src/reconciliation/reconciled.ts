import { messages } from '../messages/index.ts';

export type ReconciledState = keyof typeof messages.reconciled.states;

/** How a state is coloured; the word always stands beside it. */
export type StateTone = 'good' | 'plain' | 'faint' | 'late';

export interface ReconciledItem {
  readonly published: {
    readonly id: string;
    readonly subject: string;
    readonly label: string;
    readonly text: string;
    readonly value: string;
  };
  readonly computed: { readonly value: number | null } | null;
  /** Written as the printed figure is; null without records. */
  readonly computedText: string | null;
  readonly state: ReconciledState;
  readonly explanation: string;
}

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

export const subjectLabel = (subject: string): string =>
  messages.reconciled.subjects[subject] ?? subject;

/** Groups by subject, in the order of the boards; a subject without a board comes last. */
export function bySubject<Item>(
  items: readonly Item[],
  subjectOf: (item: Item) => string,
): SubjectGroup<Item>[] {
  const boards = Object.keys(messages.reconciled.subjects);
  const place = (subject: string) =>
    boards.includes(subject) ? boards.indexOf(subject) : boards.length;
  const subjects = [...new Set(items.map(subjectOf))].sort((a, b) => place(a) - place(b));
  return subjects.map((subject) => ({
    subject,
    label: subjectLabel(subject),
    items: items.filter((item) => subjectOf(item) === subject),
  }));
}

/** How many of the items agree, and how many wait for records. */
export function tally(items: readonly Pick<ReconciledItem, 'state'>[]) {
  const count = (state: ReconciledState) => items.filter((item) => item.state === state).length;
  return {
    all: items.length,
    agreed: items.filter(({ state }) => agrees(state)).length,
    rules: count('RULE'),
    waiting: count('NO_RECORDS'),
    open: count('UNEXPLAINED'),
  };
}
