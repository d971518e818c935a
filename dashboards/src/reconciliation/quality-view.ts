import { type Day, daysBetween, type Period } from '@minxin/calendar';
import { formatCount, formatPercent } from '@minxin/commentary';
import { type Lack, lacksOf } from './lacks.ts';
import { text } from './quality-messages.ts';
import type { ReconciliationAnswer } from './query.ts';
import { boardOf, subjectId, subjectLabel } from './subjects.ts';

type Quality = ReconciliationAnswer['dataQuality'][number];
type Origin = Quality['origins'][number];

export interface QualityRow {
  readonly subject: string;
  readonly label: string;
  readonly board: string | undefined;
  /** Null without records. */
  readonly reach: { readonly from: Day; readonly through: Day; readonly behind: number } | null;
  readonly rows: number;
  readonly origins: readonly OriginShare[];
  readonly lastBatch: Quality['lastBatch'];
  readonly lacks: readonly Lack[];
  /** Whether it was looked for gaps at all. */
  readonly isChecked: boolean;
}

export interface OriginShare {
  readonly origin: Origin['origin'];
  readonly text: string;
  /** Of those that are told: between 0 and 1; null where it is withheld. */
  readonly share: number | null;
}

export interface QualityView {
  readonly rows: readonly QualityRow[];
  readonly title: string;
  readonly isMadeUp: boolean;
}

/** The data quality of all subjects; gaps are those of the period, a year. */
export function qualityView(answer: ReconciliationAnswer, period: Period): QualityView {
  const { dataQuality } = answer;
  const latest = dataQuality
    .flatMap(({ dataThrough }) => dataThrough ?? [])
    .toSorted()
    .at(-1);
  const rows = dataQuality.map((quality): QualityRow => {
    const { subject: name, dataFrom, dataThrough, origins, lastBatch } = quality;
    const subject = subjectId(name);
    const lacks = lacksOf(answer, name, period);
    return {
      subject,
      label: subjectLabel(subject),
      board: boardOf(subject),
      reach:
        dataFrom === null || dataThrough === null
          ? null
          : {
              from: dataFrom,
              through: dataThrough,
              behind: daysBetween(dataThrough, latest ?? dataThrough),
            },
      rows: told(origins),
      origins: origins.map((one) => shareOf(one, told(origins))),
      lastBatch,
      lacks: lacks ?? [],
      isChecked: lacks !== undefined,
    };
  });
  const all = dataQuality.flatMap(({ origins }) => origins);
  const madeUp = told(all.filter(({ origin }) => origin === 'SIMULATED'));
  return {
    rows,
    isMadeUp: madeUp > 0,
    title:
      told(all) === 0
        ? text.empty
        : text.title(formatCount(told(all)), formatPercent(madeUp / told(all))),
  };
}

const told = (origins: readonly Origin[]): number =>
  origins.reduce((sum, { rows }) => sum + (rows ?? 0), 0);

function shareOf({ origin, rows }: Origin, all: number): OriginShare {
  const share = rows === null ? null : rows / all;
  return {
    origin,
    share,
    text: text.origin[origin](share === null ? text.withheld : formatPercent(share)),
  };
}
