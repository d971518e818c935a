import { describe, expect, it } from 'vitest';
import { contrast, luminance, textOn } from './frame/contrast.ts';
import { type ThemeName, theme } from './theme.ts';
import { CATEGORIES, STEPS } from './tokens.ts';

type Colour = readonly [number, number, number];

/** What red or green blind eyes see, in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const VISIONS: Readonly<Record<string, readonly Colour[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

const linear = (hex: string): Colour => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};
const dot = (a: Colour, b: Colour) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const seen = (colour: Colour, vision: readonly Colour[]): Colour => {
  const [r = 0, g = 0, b = 0] = vision.map((row) => Math.min(1, Math.max(0, dot(row, colour))));
  return [r, g, b];
};

/** Oklab (Ottosson 2020): equal distances look equally far. */
function oklab(colour: Colour): Colour {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour));
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
    dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
    dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s]),
  ];
}

const distance = (a: string, b: string, vision: readonly Colour[]) => {
  const [from, to] = [a, b].map((hex) => oklab(seen(linear(hex), vision)));
  return Math.hypot(...[0, 1, 2].map((at) => (from?.[at] ?? 0) - (to?.[at] ?? 0))) * 100;
};

/** Half of this is told apart side by side; across a plot it takes more. */
const APART = 10;

describe.each<ThemeName>(['light', 'dark', 'paper'])('the hues of %s', (name) => {
  const look = theme(name);
  const { palette } = look;

  it.each(Object.entries(VISIONS))('are told apart with %s vision', (_, vision) => {
    for (const [at, first] of CATEGORIES.entries())
      for (const second of CATEGORIES.slice(at + 1))
        expect(
          distance(palette[first], palette[second], vision),
          `${first} ${second}`,
        ).toBeGreaterThan(APART);
  });
  it('are seen on their ground', () => {
    for (const hue of CATEGORIES)
      expect(contrast(palette[hue], palette.surface), hue).toBeGreaterThanOrEqual(3);
  });
  it('step from little to much, and carry text', () => {
    const lights = STEPS.map((step) => luminance(palette[step]));
    const towards = name === 'dark' ? 1 : -1;
    for (const [at, light] of lights.slice(1).entries())
      expect((light - (lights[at] ?? 0)) * towards).toBeGreaterThan(0);
    for (const step of STEPS)
      expect(contrast(textOn(palette[step], look), palette[step]), step).toBeGreaterThanOrEqual(
        4.5,
      );
  });
});
