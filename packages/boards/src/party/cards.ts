import { periodKey, periodLabel } from '@minxin/calendar';
import { dumbbell, flowAndStock, timeColumns } from '@minxin/charts';
import { flowFinding, gapFinding, type Language, shareFinding } from '@minxin/commentary';
import { type BoardContext, timeOf, wholeOf } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { emptyTable } from '../board/columns.ts';
import { keyFigures, periodFigures } from '../board/figures.ts';
import type { ColumnsFragment, TileFragment, WordsFragment } from '../board/fragments.generated.ts';
import { pairFigures } from '../board/pairs.ts';
import { toldOf } from '../board/told.ts';
import { messages } from './messages.ts';
import type { PartyBoardQuery } from './query.generated.ts';

type Context = BoardContext<PartyBoardQuery>;
type Table = ColumnsFragment | null | undefined;

/** What was found wrong and put right, and what was open at the end. */
export function findingsCard(context: Context): Draw {
  const { answer, language, words, running, simulated } = context;
  const text = messages[language];
  const [came, went, stock] = [
    words('PARTY_BUILDING.findings'),
    words('PARTY_BUILDING.findingsRectified'),
    words('PARTY_BUILDING.findingsOpen'),
  ];
  const ids = ['period', came.id, went.id, stock.id];
  const { table, finding } = toldOf(language, answer.span?.findings, ids, came, (given) => {
    const side = (metric: WordsFragment, value: TileFragment | null | undefined) => ({
      ...{ metric, figures: periodFigures(given, metric.id, running) },
      ...wholeOf(context, value),
    });
    const { findings, findingsRectified, findingsOpen } = answer.now?.metrics ?? {};
    return flowFinding({
      ...{ language, came: side(came, findings), went: side(went, findingsRectified) },
      ...{ left: side(stock, findingsOpen), ...timeOf(context) },
    });
  });
  const about = { id: 'party-findings', language, simulated, subtitle: text.findings, finding };
  return (theme, options) =>
    flowAndStock({ ...about, table, came, went, stock, ...timeOf(context) }, theme, options);
}

/** Activities held, by kind. */
export function activitiesCard(context: Context): Draw {
  const text = messages[context.language];
  return stackedByKind(context, {
    ...{ id: 'party-activities', metric: context.words('PARTY_BUILDING.activities') },
    ...{ subtitle: text.activities, owner: text.owner.kind },
    ...{ now: context.answer.now?.kinds, span: context.answer.span?.kinds },
  });
}

/** Awards given, by kind and quarter. */
export function awardsCard(context: Context): Draw {
  const text = messages[context.language];
  return stackedByKind(context, {
    ...{ id: 'party-awards', metric: context.words('RECOGNITION.awards') },
    ...{ subtitle: text.awards, owner: text.owner.award },
    ...{ now: context.answer.awards?.kinds, span: context.answer.awardsSpan?.kinds },
  });
}

interface Stacked {
  readonly id: string;
  readonly metric: WordsFragment;
  readonly subtitle: string;
  readonly owner: string;
  /** By kind: what the finding is told of, and in its periods what is drawn. */
  readonly now: Table;
  readonly span: Table;
}

function stackedByKind(
  { frame, language, simulated }: Context,
  { id, metric, subtitle, owner, now, span }: Stacked,
): Draw {
  const by = 'KIND';
  const { finding } = toldOf(language, now, [], metric, (given) =>
    shareFinding({
      ...{ metric, language, owner, figures: keyFigures(given, by, metric.id) },
      period: { key: periodKey(frame.period), label: periodLabel(frame.period, language) },
    }),
  );
  const table = span ?? emptyTable(['period', by, metric.id]);
  const about = { id, language, simulated, subtitle, finding };
  return (theme, options) => timeColumns({ ...about, table, metric, by }, theme, options);
}

/** What was planned of each kind, and how much of it was held. A month has too few to show, so twelve count. */
export function plansCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  return partsOfRate({
    ...{ id: 'party-plans', by: 'KIND', metric: words('PARTY_BUILDING.planRate') },
    ...{ table: answer.trend?.plans, unit: words('PARTY_BUILDING.activities').unit },
    ...{ subtitle: text.plans, parts: text.planParts, owner: text.owner.kind },
    ...{ simulated, language },
  });
}

/** What was said by each source, and how much of it was answered, in twelve months as well. */
export function opinionsCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  return partsOfRate({
    ...{ id: 'party-opinions', by: 'SOURCE', metric: words('PARTY_BUILDING.opinionsAnsweredRate') },
    ...{ table: answer.trend?.opinions, unit: words('PARTY_BUILDING.opinions').unit },
    ...{ subtitle: text.opinions, parts: text.opinionParts, owner: text.owner.source },
    ...{ simulated, language },
  });
}

interface Parts {
  readonly id: string;
  readonly metric: WordsFragment;
  readonly by: string;
  readonly table: Table;
  /** What both parts are counted in. */
  readonly unit: string;
  readonly subtitle: string;
  readonly parts: { readonly numerator: string; readonly denominator: string };
  readonly owner: string;
  readonly simulated: boolean;
  readonly language: Language;
}

/** A rate of few as the counts that it is made of: a percentage of three says less than three do. */
function partsOfRate({ id, metric, by, unit, parts, owner, language, ...given }: Parts): Draw {
  const part = (of: 'numerator' | 'denominator') => ({
    ...{ id: `${metric.id}.${of}`, label: parts[of], unit, direction: 'NEUTRAL' as const },
  });
  const [done, due] = [part('numerator'), part('denominator')];
  const { table, finding } = toldOf(language, given.table, [by, done.id, due.id], metric, (found) =>
    gapFinding({
      ...{ language, first: done, second: due, owner, side: 'BELOW' },
      figures: pairFigures(found, by, done.id, due.id),
    }),
  );
  const behind = pairFigures(table, by, done.id, due.id).filter(
    ({ first, second }) => (first ?? 0) < (second ?? 0),
  );
  const about = { id, language, simulated: given.simulated, subtitle: given.subtitle, finding };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, table, by },
        from: { metric: due, label: due.label },
        to: { metric: done, label: done.label },
        tones: Object.fromEntries(behind.map(({ key }) => [`${key}`, 'late' as const])),
      },
      theme,
      options,
    );
}
