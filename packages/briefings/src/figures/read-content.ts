import { dayOf } from '@minxin/calendar';
import type { Theme } from '@minxin/charts';
import { readDistrict, reconcile, type SliceContext } from '@minxin/metrics';
import { drawCharts } from '../charts/draw.ts';
import type { Issue } from '../issue/issue.ts';
import { requireData } from '../issue/require-data.ts';
import type { Content } from './content.ts';
import { readHeadline } from './read-headline.ts';
import { readSources } from './read-sources.ts';
import { dataDay } from './subject.ts';
import { openSubjects } from './subjects.ts';
import { anySimulated } from './value.ts';

/** @throws BriefingError BRIEFING_NO_DATA */
export async function readContent(
  context: SliceContext,
  issue: Issue,
  paper: Theme,
): Promise<Content> {
  const subjects = await openSubjects(context, issue);
  const all = Object.values(subjects);
  const reporting = all.filter(({ model }) => issue.kind === 'year' || model.finest === 'day');
  requireData(
    issue,
    reporting.map(({ span }) => span),
    dayOf(context.now),
  );
  const [district, headline, charts, reconciliation, madeUp] = await Promise.all([
    readDistrict(context.db, context.districtCode),
    readHeadline(issue, subjects),
    drawCharts(issue, subjects, paper),
    reconcile(context, issue.year),
    anySimulated(all.flatMap(({ wholeYear, yearBefore }) => [wholeYear, yearBefore])),
  ]);
  const simulated = madeUp || charts.some(({ chart }) => chart.simulated);
  return {
    issue,
    district,
    reach: all.map((subject) => ({
      subject: subject.model.label,
      yearly: subject.model.finest === 'year',
      day: dataDay(subject),
    })),
    headline,
    charts,
    reconciliation,
    sources: await readSources(context.db, context.districtCode, simulated),
    simulated,
  };
}
