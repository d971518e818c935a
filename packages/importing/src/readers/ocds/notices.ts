import { byText } from '../json/canonical-text.ts';
import { type JsonObject, objectAt, objectsAt, textAt } from '../json/json.ts';
import { dayText } from '../tree/moment.ts';
import type { ProblemList } from '../tree/problem-list.ts';
import { NOTICES } from './tables/tables.ts';
import type { Writing } from './writing.ts';

/** The platform's kinds of notice by OCDS `documentType`. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['tenderNotice', 'tender'],
  ['awardNotice', 'award'],
  ['contractNotice', 'contract'],
  ['cancellationDetails', 'cancelled'],
]);

/** States of a tender that has ended without a result. */
const ENDED = new Set(['cancelled', 'unsuccessful', 'withdrawn']);

/**
 * The notices among the documents of what is recorded, by day. A tender notice of a later day than
 * the first one has changed it.
 */
export function addNotices({ process, tenderNo, sink, problems, recorded }: Writing): void {
  const notices = noticesOf(process.release);
  const tender = objectAt(process.release, 'tender');
  if (ENDED.has(textAt(tender, 'status')) && !notices.some(({ kind }) => kind === 'cancelled')) {
    endedUnannounced(`${process.placeOf(tender ?? {})}.status`, problems);
  }
  const first = firstNoticeOn(process.release);
  for (const { bearer, document, kind, publishedOn } of notices) {
    if (!recorded.has(bearer)) continue;
    const again = kind === 'tender' && first !== '' && publishedOn > first;
    sink.add(NOTICES, {
      path: process.placeOf(document),
      values: {
        tenderNo,
        documentNo: textAt(document, 'id'),
        kind: again ? 'change' : kind,
        publishedOn,
      },
    });
  }
}

/** The day of the first tender notice; '' where there is none. */
export const firstNoticeOn = (release: JsonObject): string =>
  noticesOf(release).find(({ kind, publishedOn }) => kind === 'tender' && publishedOn)
    ?.publishedOn ?? '';

function noticesOf(release: JsonObject) {
  const bearers = [
    objectAt(release, 'tender'),
    ...objectsAt(release, 'awards'),
    ...objectsAt(release, 'contracts'),
  ];
  return bearers
    .flatMap((bearer) =>
      objectsAt(bearer, 'documents').flatMap((document) => {
        const kind = KINDS.get(textAt(document, 'documentType'));
        const publishedOn = dayText(textAt(document, 'datePublished'));
        return bearer && kind ? [{ bearer, document, kind, publishedOn }] : [];
      }),
    )
    .toSorted((one, other) => byText(one.publishedOn, other.publishedOn));
}

function endedUnannounced(place: string, problems: ProblemList): void {
  problems.add(
    'NO_CANCELLATION',
    place,
    {
      zh: '项目已终止，文件中却没有终止公告；项目按未终止导入',
      en: 'The tender has ended, but the file has no notice of it; it is imported as one that goes on',
    },
    {
      zh: '请补充 documentType 为 cancellationDetails 的文件，或在系统中登记终止公告',
      en: 'Add a document of the documentType cancellationDetails, or enter the notice by hand',
    },
  );
}
