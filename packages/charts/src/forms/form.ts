import type { Finding, Language } from '@minxin/commentary';
import type { ChartTable } from '../table/chart-table.ts';

/** What every form is given beside what it draws. */
export interface FormInput {
  /** Of the chart; unique on a page, and part of the names of its files. */
  readonly id: string;
  readonly language: Language;
  readonly finding: Finding;
  /** What is drawn, and its unit. */
  readonly subtitle: string;
  readonly simulated: boolean;
  readonly table: ChartTable;
}

/** Vermilion for what is late, amber for what is at risk; never without words or a shape beside it. */
export type Tone = 'late' | 'risk';

/** The keys whose marks have a tone. */
export type Tones = Readonly<Record<string, Tone>>;

/** The parts of a chart that come from its input as they are. */
export const told = ({ id, language, finding, subtitle, simulated }: Omit<FormInput, 'table'>) => ({
  ...{ id, language, subtitle, simulated },
  ...{ title: finding.title, summary: finding.summary },
});
