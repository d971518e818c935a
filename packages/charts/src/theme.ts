import { fonts, type Palette, palettes, radius, spaces, typeSizes } from './tokens.ts';

export type ThemeName = keyof typeof palettes;

/** Everything an option function needs to know of the look. */
export interface Theme {
  readonly name: ThemeName;
  readonly palette: Palette;
  readonly fonts: { readonly sans: string; readonly serif: string };
  readonly sizes: { readonly [Name in keyof typeof typeSizes]: number };
  /** True where colour may be lost (a black-and-white printer): patterns stand beside colour. */
  readonly print: boolean;
}

export function theme(name: ThemeName): Theme {
  return { name, palette: palettes[name], fonts, sizes: typeSizes, print: name === 'paper' };
}

export type CssVariable = `--${string}`;

/** The tokens as CSS custom properties: "--paper", "--ink-2", "--s4", "--t-xs", "--radius" ... */
export function cssVariables(theme: Theme): Readonly<Record<CssVariable, string>> {
  const entries: [CssVariable, string][] = [
    ...Object.entries(theme.palette).map(variable(kebab)),
    ...Object.entries(theme.fonts).map(variable(kebab)),
    ...Object.entries(spaces).map(([name, size]) => variable(plain)([name, px(size)])),
    ...Object.entries(theme.sizes).map(([name, size]) => variable(typeName)([name, px(size)])),
    ['--radius', px(radius)],
  ];
  return Object.fromEntries(entries);
}

const variable =
  (rename: (name: string) => string) =>
  ([name, value]: [string, string]): [CssVariable, string] => [`--${rename(name)}`, value];

const plain = (name: string): string => name;
const typeName = (name: string): string => `t-${name}`;
const kebab = (name: string): string =>
  name.replace(/(\d|[A-Z])/g, (letter) => `-${letter.toLowerCase()}`);
const px = (size: number): string => `${size}px`;
