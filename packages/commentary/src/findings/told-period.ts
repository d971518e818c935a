import type { Language } from '../language.ts';
import { periodName } from '../periods/period-name.ts';
import { type Coverage, coverage } from './coverage.ts';
import { type PeriodFigure, tellable, type WholeFigure } from './figures.ts';
import { during, proseNames } from './period-prose.ts';

/** Periods, and which of them a finding tells of. */
export interface Periods {
  /** In the order of time. */
  readonly figures: readonly PeriodFigure[];
  /** What they are compared with, place by place. */
  readonly base?: readonly PeriodFigure[];
  /** The key of the period that is told; without it the whole, without that the last with data. */
  readonly focus?: string;
  /** All periods together; its label is a name such as "2020年". */
  readonly whole?: WholeFigure;
}

/** The figure that a finding tells first. */
export interface Told {
  readonly figure: WholeFigure;
  /** Where it stands among the figures, -1 if it doesn't; undefined for the whole. */
  readonly place: number | undefined;
  /** Its machine key; empty where a whole has none. */
  readonly key: string;
  /** "12月"; of a whole that still runs "2020年截至11月". */
  readonly name: string;
  /** "in Dec", "in 2020 to Nov"; Chinese as its name. */
  readonly time: string;
  /** The same with its year, as it is labelled. */
  readonly full: { readonly name: string; readonly time: string };
  readonly covered: Coverage;
  /** The short names of all figures. */
  readonly names: readonly string[];
  /** Whether it does not cover all of its time. */
  readonly partial: boolean;
}

export function toldPeriod({ figures, focus, whole }: Periods, language: Language): Told {
  const names = proseNames(figures, language);
  const covered = coverage(figures);
  if (focus === undefined && whole !== undefined)
    return { ...wholeTold(whole, covered, names, language), names };
  const place = figures.findLastIndex((figure) =>
    focus === undefined ? tellable(figure) !== null : figure.key === focus,
  );
  const key = focus ?? '';
  const figure = figures[place] ?? { key, label: periodName(key, language), value: null };
  const name = names[place] ?? figure.label;
  return {
    ...{ figure, place, name, covered, names, key: figure.key },
    time: during(name, figure.key, language),
    full: { name: figure.label, time: during(figure.label, figure.key, language) },
    partial: figure.partial === true,
  };
}

function wholeTold(
  figure: WholeFigure,
  covered: Coverage,
  names: readonly string[],
  language: Language,
) {
  const until = covered.kind === 'RUNNING' ? names[covered.last] : undefined;
  const { label } = figure;
  const name = until === undefined ? label : `${label}截至${until}`;
  const english = until === undefined ? `in ${label}` : `in ${label} to ${until}`;
  const full = { name, time: language === 'zh' ? name : label && english };
  return {
    ...{ figure, covered, full, ...full, place: undefined, key: figure.key ?? '' },
    partial: figure.partial === true || (covered.kind === 'GAPS' && covered.missing),
  };
}
