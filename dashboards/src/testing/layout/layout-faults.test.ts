import { describe, expect, test } from 'vitest';
import type { Box, Clip, Edges, Quad } from './box.ts';
import { layoutFaults } from './layout-faults.ts';

const quad = (left: number, top: number, right: number, bottom: number): Quad => [
  ...([[left, top] as const, [right, top] as const] as const),
  ...([[right, bottom] as const, [left, bottom] as const] as const),
];
const box = (text: string, corners: Quad, more: Partial<Box> = {}): Box => ({
  ...{ kind: 'text', text, place: 'p', quad: corners, clips: [] },
  ...{ titled: false, layer: 0, control: undefined, ...more },
});
const faultsOf = (...boxes: Box[]) =>
  layoutFaults({ width: 400, scrollWidth: 400, beyond: [], boxes });
const within = (edges: Edges, scrolls = false): Clip => ({ edges, scrolls });
const NARROW = { left: 0, top: 0, right: 50, bottom: 40 };

describe('text that is cut', () => {
  test('is found where an element hides its end', () => {
    expect(faultsOf(box('承办单位', quad(0, 0, 60, 20), { clips: [within(NARROW)] }))).toEqual([
      'cut: “承办单位” in p',
    ]);
  });

  test('is found where an element hides all of it, in what scrolls too', () => {
    const clips = [within(NARROW), within({ ...NARROW, bottom: 60 }, true)];
    expect(faultsOf(box('甲', quad(0, 100, 40, 120), { clips }))).toEqual(['cut: “甲” in p']);
  });

  test('is none where it can be scrolled to, or is told in full', () => {
    const clips = [within(NARROW)];
    expect(faultsOf(box('甲', quad(0, 0, 60, 20), { clips: [within(NARROW, true)] }))).toEqual([]);
    expect(faultsOf(box('甲', quad(0, 0, 60, 20), { clips, titled: true }))).toEqual([]);
  });

  test('is found beyond the screen, unless it was put above the page', () => {
    expect(faultsOf(box('甲', quad(380, 0, 420, 20)))).toEqual(['off the screen: “甲” in p']);
    expect(faultsOf(box('甲', quad(0, -60, 40, -40)))).toEqual([]);
  });
});

describe('text that runs over other text', () => {
  test('is found, and a control that does', () => {
    const [one, other] = [box('甲', quad(0, 0, 40, 20)), box('乙', quad(30, 10, 70, 30))];
    expect(faultsOf(one, other)).toEqual(['overlap: “甲” in p and “乙” in p']);
    const button = box('按', quad(30, 10, 70, 30), { kind: 'control', control: 0 });
    expect(faultsOf(one, button)).toEqual(['overlap: “甲” in p and control “按” in p']);
  });

  test('is none in a control that holds it, or on another layer', () => {
    const button = box('按', quad(0, 0, 70, 30), { kind: 'control', control: 0 });
    expect(faultsOf(button, box('按', quad(10, 5, 60, 25), { control: 0 }))).toEqual([]);
    expect(
      faultsOf(box('甲', quad(0, 0, 40, 20)), box('乙', quad(0, 0, 40, 20), { layer: 1 })),
    ).toEqual([]);
  });

  test('is none where leaning text only shares its upright box', () => {
    const leaning: Quad = [
      ...([[0, 40] as const, [40, 0] as const] as const),
      ...([[48, 8] as const, [8, 48] as const] as const),
    ];
    expect(faultsOf(box('斜', leaning), box('甲', quad(34, 34, 48, 48)))).toEqual([]);
    expect(faultsOf(box('斜', leaning), box('甲', quad(15, 15, 40, 30)))).toHaveLength(1);
  });
});

test('a page wider than the screen is found, and what makes it so', () => {
  const page = { width: 390, scrollWidth: 420, beyond: ['main > table'], boxes: [] };
  expect(layoutFaults(page)).toEqual(['wide: 420 of 390 px: main > table']);
});
