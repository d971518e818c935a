import { FREE_YEAR } from '../time/years.ts';
import type { Tender } from './detail.ts';
import { headroom } from './prices.ts';

/** The red flags that some tenders of the free year are made to show, in the order of the tenders. */
const PLANTED = ['R003', 'R035', 'R028', 'R030', 'R024', 'R058', 'R003'] as const;
export type PlantedFlag = (typeof PLANTED)[number];

/** Tenders between one flag and the next. */
const APART = 15;
const FAR_ENOUGH = 0.06;

/** Whether a tender can show a flag, without breaking what is refused. */
const SUITS: Readonly<Record<PlantedFlag, (tender: Tender) => boolean>> = {
  R003: ({ method }) => method === 'open',
  R024: ({ method }) => method !== 'direct',
  R028: ({ bidders }) => bidders >= 3,
  R030: ({ bidders }) => bidders >= 4,
  R035: ({ method }) => method === 'open',
  R058: (tender) => tender.method !== 'direct' && (headroom(tender) ?? 0) >= FAR_ENOUGH,
};

/** Answers tender by tender which flag it shows, if any. */
export function flagPlanter(): (tender: Tender) => PlantedFlag | undefined {
  const left = [...PLANTED];
  let since = 0;
  return (tender) => {
    const next = left[0];
    since += 1;
    const free = tender.noticeOn.startsWith(String(FREE_YEAR));
    if (!next || !free || since < APART || !SUITS[next](tender)) return undefined;
    since = 0;
    return left.shift();
  };
}
