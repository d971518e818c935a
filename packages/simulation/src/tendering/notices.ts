import { addDays, dayOf } from '@minxin/calendar';
import type { Random } from '../random/random.ts';
import { LAST_DAY } from '../time/years.ts';
import type { Contract, Notice, Tender } from './detail.ts';

const CHANGED = 0.08;
const WORDS: Readonly<Record<Notice['kind'], string>> = {
  tender: 'ZB',
  change: 'BG',
  award: 'JG',
  contract: 'HT',
  cancelled: 'ZZ',
};

export const notice = (tenderNo: string, kind: Notice['kind'], publishedOn: string): Notice => ({
  documentNo: `${tenderNo}-${WORDS[kind]}`,
  ...{ tenderNo, kind, publishedOn },
});

/** What was published about an awarded tender, up to the last day. */
export function makeNotices(
  { tenderNo, noticeOn, awardedOn }: Tender,
  deadline: Date,
  contracts: readonly Contract[],
  random: Random,
): Notice[] {
  const changed = addDays(noticeOn, random.whole(2, 4));
  const isChanged = random.chance(CHANGED) && changed < dayOf(deadline);
  const published = addDays(awardedOn, random.whole(0, 2));
  const signed = contracts.map(({ signedOn }) => signedOn).sort()[0];
  const notices = [
    notice(tenderNo, 'tender', noticeOn),
    ...(isChanged ? [notice(tenderNo, 'change', changed)] : []),
    notice(tenderNo, 'award', published),
    ...(signed ? [notice(tenderNo, 'contract', addDays(signed, random.whole(1, 2)))] : []),
  ];
  return notices.filter(({ publishedOn }) => publishedOn <= LAST_DAY);
}
