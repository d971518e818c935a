import { absenceClauses, nothingAtAll } from './absence-clauses.ts';
import { contributionClause } from './contribution-clause.ts';
import type { Draft } from './draft.ts';
import { figureClause } from './figure-clause.ts';
import { known } from './known.ts';
import { lateClause } from './late-clause.ts';
import { asOf, at } from './period-clauses.ts';
import type { ProseFigure } from './prose-figure.ts';
import type { ProseSubject } from './prose-subject.ts';
import { rankClause } from './rank-clause.ts';
import { cutRests, figureRests, lateRests } from './rests-on.ts';
import { tellableCuts } from './tellable-cuts.ts';
import type { Writing } from './writing.ts';

/** A paragraph names no more owners of what is late. */
const OWNERS = { first: 'MOST', named: 3 } as const;

type Told = Pick<Draft, 'references' | 'simulated'>;

const restsOf = (figures: readonly ProseFigure[]): Told => ({
  references: figures.flatMap(figureRests),
  simulated: figures.some(({ simulated }) => simulated),
});

/** Rates, and what has a target, are told apart from counts and amounts. */
const isAimed = ({ metric, target }: ProseFigure): boolean =>
  metric.unit === 'RATIO' || target !== null;

/** Counts and amounts, and once for all of them which figures have no data or are withheld. */
export function headlineDraft({ figures }: ProseSubject, writing: Writing): Draft {
  const counts = figures.filter((figure) => known(figure) !== null && !isAimed(figure));
  const absent = figures.filter((figure) => known(figure) === null);
  const nothing = nothingAtAll(figures, writing.language);
  return {
    topic: 'HEADLINE',
    clauses: nothing
      ? [nothing]
      : [
          ...counts.map((figure) => figureClause(figure, writing)),
          ...absenceClauses(absent, writing.language),
        ],
    ...restsOf([...counts, ...absent]),
  };
}

/** Rates with their parts, and what meets its target or misses it. */
export function targetsDraft({ figures }: ProseSubject, writing: Writing): Draft {
  const aimed = figures.filter((figure) => known(figure) !== null && isAimed(figure));
  const clauses = aimed.map((figure) => figureClause(figure, writing));
  return { topic: 'TARGETS', clauses, ...restsOf(aimed) };
}

/** Who stands first and last, and who moved most. */
export function moversDraft({ cuts, figures }: ProseSubject, writing: Writing): Draft {
  const told = tellableCuts(cuts, figures);
  return {
    topic: 'MOVERS',
    clauses: told.flatMap((cut) => [
      rankClause(cut, writing.language),
      contributionClause(cut, writing),
    ]),
    references: told.flatMap(cutRests),
    simulated: told.some(({ simulated }) => simulated),
  };
}

/** What is late as of the data day; what has been said to be missing or withheld isn't said again. */
export function lateDraft({ late, figures }: ProseSubject, writing: Writing): Draft {
  const { language } = writing;
  const said = new Set(figures.map(({ reference }) => reference));
  const absent = late
    .map(({ metric, total }) => ({ ...total, metric }))
    .filter(({ reference }) => !said.has(reference));
  const [first, ...others] = [
    ...late.map((one) => lateClause(one, OWNERS, language)),
    ...absenceClauses(absent, language),
  ].filter((clause) => clause !== undefined);
  return {
    topic: 'LATE',
    clauses: first === undefined ? [] : [at(asOf(writing, 'NO_YEAR'), first, language), ...others],
    references: late.flatMap(lateRests),
    simulated: late.some(({ simulated }) => simulated),
  };
}
