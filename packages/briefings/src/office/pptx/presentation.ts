import { element, part } from '../package/xml.ts';
import { FIRST_ID } from './master.ts';
import { NAMESPACES } from './namespaces.ts';
import type { Room } from './room.ts';

/** Below are ids that programs keep for themselves. */
export const FIRST_SLIDE = 256;

interface Leads {
  readonly master: string;
  readonly notes: string;
  readonly slides: readonly string[];
}

export const presentationXml = (
  { master, notes, slides }: Leads,
  { width, height }: Room,
): string =>
  part(
    element(
      'p:presentation',
      { ...NAMESPACES, saveSubsetFonts: 1 },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: FIRST_ID, 'r:id': master })),
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': notes })),
      element(
        'p:sldIdLst',
        {},
        ...slides.map((relation, place) =>
          element('p:sldId', { id: FIRST_SLIDE + place, 'r:id': relation }),
        ),
      ),
      element('p:sldSz', { cx: width, cy: height }),
      element('p:notesSz', { cx: 6858000, cy: 9144000 }),
    ),
  );

/** What a presentation has beside what it shows. */
export const sideParts = (): Readonly<Record<string, string>> => ({
  'ppt/presProps.xml': part(element('p:presentationPr', NAMESPACES)),
  'ppt/viewProps.xml': part(element('p:viewPr', NAMESPACES)),
  'ppt/tableStyles.xml': part(
    element('a:tblStyleLst', {
      'xmlns:a': NAMESPACES['xmlns:a'],
      def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
    }),
  ),
});
