import { bytesOf, CONTENT_TYPES, type Parts } from './parts.ts';
import { element, part } from './xml.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

/** The types of the parts of a presentation, by their folder. */
const OVERRIDES: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${OFFICE}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${OFFICE}.presentationml.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${OFFICE}.presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${OFFICE}.presentationml.slideMaster+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${OFFICE}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${OFFICE}.presentationml.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${OFFICE}.theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${OFFICE}.drawingml.chart+xml`],
  [/^ppt\/presProps\.xml$/, `${OFFICE}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${OFFICE}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${OFFICE}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
];

/** The type of a part that has one of its own. */
export const typeOf = (path: string): string | undefined =>
  OVERRIDES.find(([pattern]) => pattern.test(path))?.[1];

/** Writes the types of all parts that are there, and of no others. */
export function writeContentTypes(parts: Parts): void {
  const extensions = new Set([...parts.keys()].map((path) => path.split('.').at(-1) ?? ''));
  const defaults = Object.entries(DEFAULTS)
    .filter(([extension]) => extensions.has(extension) || extension === 'rels')
    .map(([Extension, ContentType]) => element('Default', { Extension, ContentType }));
  const overrides = [...parts.keys()].sort().flatMap((path) => {
    const type = typeOf(path);
    return type === undefined
      ? []
      : [element('Override', { PartName: `/${path}`, ContentType: type })];
  });
  const root = element('Types', { xmlns: NAMESPACE }, ...defaults, ...overrides);
  parts.set(CONTENT_TYPES, bytesOf(part(root)));
}
