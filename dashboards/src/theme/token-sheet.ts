import { cssVariables, type Theme, theme } from '@minxin/charts';

/** How much larger everything is on the wall, which is read from across a room. */
const WALL_SCALE = 1.28;

/** The dark look with the type of a wall screen. */
export function wallTheme(): Theme {
  const dark = theme('dark');
  const { mark, xs, s, m, l, xl, num } = dark.sizes;
  const larger = (size: number) => Math.round(size * WALL_SCALE);
  return {
    ...dark,
    sizes: {
      mark: larger(mark),
      xs: larger(xs),
      s: larger(s),
      m: larger(m),
      l: larger(l),
      xl: larger(xl),
      num: larger(num),
    },
  };
}

/** The tokens as a style sheet: light by default, dark, wall, and white paper for print. */
export function tokenSheet(): string {
  return [
    rule(':root', theme('light')),
    rule(':root[data-theme="dark"]', theme('dark')),
    `@media (min-width: 1200px) { ${rule(':root[data-board="wall"]', wallTheme())} }`,
    rule(':root[data-printing]', theme('paper')),
  ].join('\n');
}

function rule(selector: string, look: Theme): string {
  const declarations = Object.entries(cssVariables(look)).map(
    ([name, value]) => `${name}: ${value};`,
  );
  return `${selector} { ${declarations.join(' ')} }`;
}

/** Makes the tokens hold in a document. */
export function adoptTokens(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokenSheet());
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
