import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';

/** What every finding is told of, and in which language; labels come in that language. */
export interface Telling {
  readonly metric: MetricWords;
  readonly language: Language;
}

/** A number that findings are told from: a count, yuan, or a ratio between 0 and 1. */
export interface FigureValue {
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** Withheld to protect people: its value is never told. */
  readonly suppressed?: boolean;
}

/** How far a figure moved, as the API's Change says it. */
export interface FigureChange {
  /** 9.1 is +9.1 %. */
  readonly percent: number | null;
  readonly points: number | null;
  readonly absolute: number | null;
  readonly basePeriod: { readonly key: string; readonly label: string };
}

/** The figure of a period among others that follow each other. */
export interface PeriodFigure extends FigureValue {
  /** The API's machine key: "2020-03". */
  readonly key: string;
  readonly label: string;
  /** The period still runs. */
  readonly partial?: boolean;
  /** Like for like, where the caller knows it; else it is worked out from the base. */
  readonly change?: FigureChange;
}

/** The figure of all periods together, named as it may be said: "2020年", "全年". */
export type WholeFigure = Omit<PeriodFigure, 'key'> & { readonly key?: string };

/** The figure of a key: a unit, a town, a category. */
export interface KeyFigure extends FigureValue {
  /** Null for records that name none. */
  readonly key: string | null;
  readonly label: string;
  /** What remains beside the first parts of a cut. */
  readonly rest?: boolean;
}

/** What the parts of a rate are called: 应办结, 按期, 未按期; "due", "on time", "late". */
export interface PartWords {
  /** The API's Unit of both parts. */
  readonly unit: string;
  readonly denominator: string;
  readonly numerator: string;
  /** What is not in the numerator. */
  readonly missed?: string;
}

/** Rates on fewer than these say nothing (domain §4). */
export const SAMPLE_FLOOR = 30;

/** The value as it may be told: null where there is none, and where it is withheld. */
export const tellable = (figure: FigureValue | undefined): number | null =>
  figure === undefined || figure.suppressed === true ? null : figure.value;

/** Whether a figure rests on fewer than `floor`; false where its n is unknown. */
export const isSmall = (figure: FigureValue, floor: number): boolean =>
  figure.denominator !== null && figure.denominator !== undefined && figure.denominator < floor;

/** Whether a rate rests on too few to say anything; counts and means do not. */
export const isSmallRate = ({ unit }: Pick<MetricWords, 'unit'>, figure: FigureValue): boolean =>
  unit === 'RATIO' && isSmall(figure, SAMPLE_FLOOR);
