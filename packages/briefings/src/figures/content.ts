import type { Day } from '@minxin/calendar';
import type { Chart } from '@minxin/charts';
import type { District, Reconciliation } from '@minxin/metrics';
import type { Issue } from '../issue/issue.ts';
import type { ToldGroup } from './read-headline.ts';
import type { Source } from './read-sources.ts';

/** All that a briefing rests on, read and drawn, not yet laid out. */
export interface Content {
  readonly issue: Issue;
  readonly district: District;
  /** How far each subject's records reach; yearly ones are named by their year. */
  readonly reach: readonly {
    readonly subject: string;
    readonly yearly: boolean;
    readonly day: Day | null;
  }[];
  readonly headline: readonly ToldGroup[];
  readonly charts: readonly { readonly subject: string; readonly chart: Chart }[];
  readonly reconciliation: readonly Reconciliation[];
  readonly sources: readonly Source[];
  /** Whether any number rests on made-up records. */
  readonly simulated: boolean;
}
