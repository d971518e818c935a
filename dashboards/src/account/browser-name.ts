/** Browsers and systems as their user agents give them away, the narrower before the wider. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/QQBrowser\//, 'QQ'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

const found = (names: typeof BROWSERS, userAgent: string): string | undefined =>
  names.find(([pattern]) => pattern.test(userAgent))?.[1];

/** What people call a browser; undefined for one that says nothing known. */
export function browserName(
  userAgent: string,
): { readonly browser: string; readonly system: string } | undefined {
  const browser = found(BROWSERS, userAgent);
  const system = found(SYSTEMS, userAgent);
  return browser && system ? { browser, system } : undefined;
}
