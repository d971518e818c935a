import { formatCount } from '@minxin/commentary';
import { models, type Reconciliation } from '@minxin/metrics';
import type { Source } from '../figures/read-sources.ts';
import type { BriefingDocument } from './document.ts';

const ORIGINS: Readonly<Record<Source['origin'], string>> = {
  published: '公布',
  imported: '导入',
  entered: '录入',
  simulated: '模拟',
};

/** Where the reconciled figures were printed: a line for each place, with the figures found there. */
export function printedPublished(all: readonly Reconciliation[]): BriefingDocument['published'] {
  const places = new Map<string, { source: string; locator: string; ids: string[] }>();
  for (const { published } of all) {
    if (!Object.hasOwn(models, published.subject)) continue;
    const { source, locator, id } = published;
    const key = JSON.stringify([source, locator]);
    const place = places.get(key);
    if (place) place.ids.push(id);
    else places.set(key, { source, locator, ids: [id] });
  }
  return [...places.values()].map((place) => ({ ...place, ids: place.ids.join('、') }));
}

export const printedSources = (sources: readonly Source[]): BriefingDocument['sources'] =>
  sources.map(({ fileName, origin, rowCount }) => ({
    fileName,
    origin: ORIGINS[origin],
    rows: `${formatCount(rowCount)} 行`,
  }));
