import { all, parsePart } from './dom.ts';
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

/** The types of the parts that we write, by their folder. */
const OVERRIDES: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${OFFICE}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${OFFICE}.presentationml.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${OFFICE}.presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${OFFICE}.presentationml.slideMaster+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${OFFICE}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${OFFICE}.presentationml.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${OFFICE}.theme+xml`],
  [/^(ppt|word)\/charts\/[^/]+\.xml$/, `${OFFICE}.drawingml.chart+xml`],
  [/^word\/document\.xml$/, `${OFFICE}.wordprocessingml.document.main+xml`],
  [/^word\/[^/]*comments\.xml$/, `${OFFICE}.wordprocessingml.comments+xml`],
  [/^word\/[^/]*header\d+\.xml$/, `${OFFICE}.wordprocessingml.header+xml`],
  [/^word\/[^/]*footer\d+\.xml$/, `${OFFICE}.wordprocessingml.footer+xml`],
  [/^ppt\/presProps\.xml$/, `${OFFICE}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${OFFICE}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${OFFICE}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
];

/** The type of a part that has one of its own. */
export const typeOf = (path: string): string | undefined =>
  OVERRIDES.find(([pattern]) => pattern.test(path))?.[1];

/** Writes the types of all parts that are there, and of no others; those that a template has told stay. */
export function writeContentTypes(parts: Parts): void {
  const told = toldTypes(parts);
  const paths = [...parts.keys()].filter((path) => path !== CONTENT_TYPES).sort();
  const extensions = new Set(paths.map(extensionOf));
  const defaults = [...new Map([...told.defaults, ...Object.entries(DEFAULTS)])]
    .filter(([extension]) => extensions.has(extension))
    .map(([Extension, ContentType]) => element('Default', { Extension, ContentType }));
  const overrides = paths.flatMap((path) => {
    const ContentType = typeOf(path) ?? told.overrides.get(path);
    return ContentType === undefined
      ? []
      : [element('Override', { PartName: `/${path}`, ContentType })];
  });
  const root = element('Types', { xmlns: NAMESPACE }, ...defaults, ...overrides);
  parts.set(CONTENT_TYPES, bytesOf(part(root)));
}

const extensionOf = (path: string): string => (path.split('.').at(-1) ?? '').toLowerCase();

/** What the types of a template say. */
function toldTypes(parts: Parts) {
  const types = parts.has(CONTENT_TYPES) ? parsePart(parts, CONTENT_TYPES) : undefined;
  const read = (name: string, key: string) =>
    types === undefined
      ? []
      : all(types, name).map((each): [string, string] => [
          each.getAttribute(key) ?? '',
          each.getAttribute('ContentType') ?? '',
        ]);
  return {
    defaults: read('Default', 'Extension').map(([key, type]): [string, string] => [
      key.toLowerCase(),
      type,
    ]),
    overrides: new Map(
      read('Override', 'PartName').map(([path, type]): [string, string] => [path.slice(1), type]),
    ),
  };
}
