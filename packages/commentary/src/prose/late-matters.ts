import type { Language } from '../language.ts';
import { isWithheld, known } from './known.ts';
import { lateClause } from './late-clause.ts';
import { daysOf } from './late-order.ts';
import type { Matter } from './matter.ts';
import { asOf } from './period-clauses.ts';
import type { ProseLate, ProseSubject } from './prose-subject.ts';
import { lateRests } from './rests-on.ts';
import { ofSubject } from './subject-label.ts';

/** What is late, that which is late for longest first, then the most; each with the owner of its oldest. */
export const lateMatters = (
  subjects: readonly ProseSubject[],
  language: Language,
): readonly Matter[] =>
  subjects
    .flatMap((subject) => subject.late.map((late) => ({ subject, late })))
    .sort(
      (a, b) =>
        longestOf(b.late) - longestOf(a.late) ||
        (known(b.late.total) ?? 0) - (known(a.late.total) ?? 0),
    )
    .flatMap(({ subject: { subject, period }, late }) => {
      const metric = ofSubject(late.metric, subject, language);
      const clause = lateClause({ ...late, metric }, { first: 'LONGEST', named: 1 }, language);
      if (clause === undefined) return [];
      const time = asOf({ period, language }, 'YEAR');
      return [{ time, clause, references: lateRests(late), simulated: late.simulated }];
    });

/** What is hidden doesn't show in the order either. */
const longestOf = ({ owners }: ProseLate): number =>
  owners.some(isWithheld) ? 0 : Math.max(0, ...owners.map(daysOf));
