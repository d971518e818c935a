declare const written: unique symbol;

/** Text that is XML already; any other text is escaped on its way in. */
export type Xml = string & { readonly [written]: true };

type Attribute = string | number | undefined;

/** `<name attribute="…">children</name>`; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Xml | null)[]
): Xml {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const inner = children.filter((child) => child !== null).join('');
  const head = `<${name}${told.join('')}`;
  return (inner === '' ? `${head}/>` : `${head}>${inner}</${name}>`) as Xml;
}

export const text = (value: string): Xml => escaped(value) as Xml;

export const joined = (...parts: readonly (Xml | null)[]): Xml =>
  parts.filter((part) => part !== null).join('') as Xml;

/** A whole part of a package. */
export const part = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' },
};

const escaped = (value: string): string =>
  plainText(value).replace(/[&<>"\n\t]/g, (sign) => ENTITIES[sign] ?? '');

/** What no XML may hold: control characters, halves of a pair, and what is no character. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as XML can hold it. */
export const plainText = (value: string): string => value.replace(FORBIDDEN, '');
