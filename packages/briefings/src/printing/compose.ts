import { type Chart, type Theme, WORDS } from '@minxin/charts';
import { renderSvg } from '@minxin/charts/paper';
import type { Content } from '../figures/content.ts';
import { reconciliationRows, withoutRecords } from '../figures/reconciliation.ts';
import { asOfText, documentDate } from './as-of.ts';
import { definitions } from './definitions.ts';
import type { BriefingDocument, PrintedChart } from './document.ts';
import { extraHeight } from './picture.ts';
import { printedHeadline } from './printed-headline.ts';
import { printedPublished, printedSources } from './printed-sources.ts';

/** A chart across the 156 mm of the type area, at 96 px an inch. */
const PLOT = { width: 590, height: 304 };

const MEANING = '本报含模拟明细：所据明细记录为演示而生成，不是真实办件、标项、工单和农户。';

/** Lays the content out as the text of a document. Pure: the same content gives the same document. */
export function composeDocument(content: Content, paper: Theme): BriefingDocument {
  const { charts, reconciliation } = content;
  return {
    title: titleOf(content),
    date: documentDate(content),
    asOf: asOfText(content),
    version: `数据版本 ${content.district.dataVersion}`,
    mark: content.simulated ? { word: WORDS.zh.simulated, meaning: MEANING } : null,
    findings: charts.map(({ subject, chart }) => ({ subject, finding: chart.title })),
    headline: printedHeadline(content.headline),
    charts: charts.map(({ chart }) => printedChart(chart, paper)),
    reconciliation: {
      intro: reconciliationIntro(content),
      rows: reconciliationRows(reconciliation),
    },
    definitions: definitions(),
    published: printedPublished(reconciliation),
    sources: printedSources(content.sources),
  };
}

function reconciliationIntro({ issue, reconciliation: all }: Content): string {
  if (all.length === 0) return `${issue.year}年没有公布数可以核对。`;
  const without = withoutRecords(all);
  const rest = without > 0 ? `；其余 ${without} 项属于其他主题，尚无明细` : '';
  return `${issue.year}年公布数共 ${all.length} 项，其中 ${all.length - without} 项按全年明细逐项核对如下${rest}。`;
}

/** "汉滨区政务数据月报 2019年12月". */
export const titleOf = ({ district, issue }: Content): string =>
  `${district.name}政务数据${issue.kind === 'month' ? '月报' : '年报'} ${issue.label}`;

function printedChart(chart: Chart, paper: Theme): PrintedChart {
  const { title, subtitle, summary, table } = chart;
  const drawn = table.rows.some((row) => row.slice(1).some((cell) => cell.value !== null));
  return {
    title,
    subtitle,
    summary,
    svg: drawn ? plot(chart, paper) : null,
  };
}

const plot = (chart: Chart, paper: Theme): string =>
  renderSvg(chart, {
    ...PLOT,
    height: PLOT.height + extraHeight(chart, PLOT.height),
    theme: paper,
  });
