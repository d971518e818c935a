/** The look as data: the one source of every colour, font and size, on screen and on paper. */

export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly line2: string;
  readonly tea: string;
  readonly tea2: string;
  readonly tea3: string;
  readonly indigo: string;
  readonly plum: string;
  readonly ochre: string;
  readonly ochreInk: string;
  readonly late: string;
  readonly risk: string;
  readonly riskInk: string;
  readonly good: string;
  /** From little to much in one hue. */
  readonly step1: string;
  readonly step2: string;
  readonly step3: string;
  readonly step4: string;
  readonly step5: string;
}

const light: Palette = {
  paper: '#f7f4ec',
  surface: '#fffdf8',
  ink: '#1d2824',
  ink2: '#55605a',
  ink3: '#67706b',
  line: '#e4dfd2',
  line2: '#efebe0',
  tea: '#2e6b4f',
  tea2: '#7fa88c',
  tea3: '#c9d9c8',
  indigo: '#44689f',
  plum: '#5a3350',
  ochre: '#b48a3a',
  ochreInk: '#7f6126',
  late: '#bf4127',
  risk: '#c4861a',
  riskInk: '#8a5b0b',
  good: '#2e6b4f',
  step1: '#e6ede1',
  step2: '#c6d8c6',
  step3: '#9bbda2',
  step4: '#6c9f82',
  step5: '#2e6b4f',
};

const dark: Palette = {
  paper: '#0f1714',
  surface: '#14201b',
  ink: '#eef2ea',
  ink2: '#a9b5ad',
  ink3: '#8b9a92',
  line: '#2b3c34',
  line2: '#1f2c26',
  tea: '#6fc09a',
  tea2: '#3f7d62',
  tea3: '#24463a',
  indigo: '#7398d8',
  plum: '#96618a',
  ochre: '#efd9a0',
  ochreInk: '#d8b468',
  late: '#ff7a5c',
  risk: '#f0b54a',
  riskInk: '#f0b54a',
  good: '#6fc09a',
  step1: '#1d3229',
  step2: '#28503f',
  step3: '#387259',
  step4: '#6fc09a',
  step5: '#b6e6cd',
};

/** Print: white ground, hairlines that a laser printer still shows. */
const paper: Palette = {
  ...light,
  paper: '#ffffff',
  surface: '#ffffff',
  ink3: '#5f6863',
  line: '#cfcdc4',
  line2: '#e3e1d9',
};

/**
 * The hues that keep parts apart, in the order they are given out; neighbours differ most, and all of
 * them for readers without red or green.
 */
export const CATEGORIES = ['tea', 'ochre', 'indigo', 'plum'] as const;

/** The steps of one hue, from little to much. */
export const STEPS = ['step1', 'step2', 'step3', 'step4', 'step5'] as const;

export const palettes = { light, dark, paper } as const;

// Single quotes: ECharts writes a family into a double-quoted SVG attribute as it is.
const sans =
  "'Noto Sans SC Variable', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
const serif = "'Noto Serif SC Variable', 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', serif";

export const fonts = { sans, serif } as const;

/** Type sizes in px; `mark` is the text inside a plot. */
export const typeSizes = { mark: 11, xs: 12, s: 13, m: 14, l: 16, xl: 20, num: 32 } as const;

/** Steps of the 4 px grid. */
export const spaces = { s1: 4, s2: 8, s3: 12, s4: 16, s5: 24, s6: 32, s7: 48 } as const;

export const radius = 6;
