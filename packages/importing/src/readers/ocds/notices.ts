import { byText } from '../json/canonical-text.ts';
import { type JsonObject, objectAt, objectsAt, textAt } from '../json/json.ts';
import { dayText } from '../tree/moment.ts';
import { NOTICES } from './tables/tables.ts';
import type { Writing } from './writing.ts';

/** The platform's kinds of notice by OCDS `documentType`. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['tenderNotice', 'tender'],
  ['awardNotice', 'award'],
  ['contractNotice', 'contract'],
  ['cancellationDetails', 'cancelled'],
]);

/**
 * The notices among the documents of a process, by day. A tender notice after the first one has
 * changed it.
 */
export function addNotices({ process, tenderNo, sink }: Writing): void {
  let announced = false;
  for (const { document, kind, publishedOn } of noticesOf(process.release)) {
    const again = kind === 'tender' && announced;
    announced ||= kind === 'tender';
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
    .flatMap((bearer) => objectsAt(bearer, 'documents'))
    .flatMap((document) => {
      const kind = KINDS.get(textAt(document, 'documentType'));
      const publishedOn = dayText(textAt(document, 'datePublished'));
      return kind ? [{ document, kind, publishedOn }] : [];
    })
    .toSorted((one, other) => byText(one.publishedOn, other.publishedOn));
}
