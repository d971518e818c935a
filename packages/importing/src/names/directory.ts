import type { Sentence } from '@minxin/database';
import { quoted, Unreadable } from '../values/unreadable.ts';
import { wordsOf } from '../values/words.ts';
import { nearest } from './edit-distance.ts';

/** A record that may be called by its code or by a name. */
export interface Named {
  readonly code: string;
  /** As a clerk reads it in a list of candidates: 粮茶村（大竹园镇）. */
  readonly shown: string;
  /** What it is called, the strictest first: a name counts only where no stricter one is found. */
  readonly names: readonly (readonly string[])[];
  /** The code of the place that it lies in. */
  readonly within?: string;
}

/** Suggestions are worked out for as many texts: whole columns of nonsense would take minutes. */
const SUGGESTED = 300;
/** Longer than any name: a text that strayed into the column. */
const LONGEST = 60;
const REMEMBERED = 50_000;
/** 陕西省安康市汉滨区大竹园镇: what stands before the town says nothing more. */
const UPPER_PLACES = /^.{2,}?[区县](?=.)/;

/** Finds codes by codes and names of one kind of record. */
export class Directory {
  readonly #label: Sentence;
  readonly #entries: readonly Named[];
  readonly #codes: ReadonlySet<string>;
  readonly #tiers: readonly ReadonlyMap<string, readonly Named[]>[];
  readonly #isOpen: boolean;
  /** What texts were found to be, by the place that their row named. */
  readonly #known = new Map<string, Map<string, string | Unreadable>>();
  #suggested = 0;

  /**
   * @param label what the kind is called
   * @param isOpen whether more of the kind may come with the same file: an unknown code is then let
   *   through, for the checks of the whole to judge
   */
  constructor(label: Sentence, entries: readonly Named[], isOpen: boolean) {
    this.#label = label;
    this.#entries = entries;
    this.#isOpen = isOpen;
    this.#codes = new Set(entries.map(({ code }) => code));
    const depth = Math.max(0, ...entries.map(({ names }) => names.length));
    this.#tiers = Array.from({ length: depth }, (_, tier) => byName(entries, tier));
  }

  /** Everything that can be called, in the order it was given. */
  get entries(): readonly Named[] {
    return this.#entries;
  }

  /**
   * The code of a text that is a code or a name.
   * @param within the code of the place that the row names, which tells equal names apart
   */
  resolve(text: string, within?: string): string | Unreadable {
    if (this.#codes.has(text)) return text;
    const known = this.#known.get(within ?? '') ?? new Map<string, string | Unreadable>();
    this.#known.set(within ?? '', known);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found =
      this.#find(wordsOf(text), text, within) ??
      this.#find(wordsOf(text.replace(UPPER_PLACES, '')), text, within) ??
      this.#unknown(text);
    if (known.size < REMEMBERED) known.set(text, found);
    return found;
  }

  #find(words: string, text: string, within: string | undefined): string | Unreadable | undefined {
    for (const tier of this.#tiers) {
      const all = tier.get(words) ?? [];
      const near = within === undefined ? all : all.filter((one) => isWithin(one, within));
      const [only] = near;
      if (near.length === 1 && only) return only.code;
      if (near.length > 1) return this.#ambiguous(text, near);
    }
    return undefined;
  }

  #ambiguous(text: string, candidates: readonly Named[]): Unreadable {
    return new Unreadable(
      'AMBIGUOUS_NAME',
      {
        zh: `叫${quoted(text)}的${this.#label.zh}有 ${candidates.length} 个：${listOf(candidates)}`,
        en: `${candidates.length} records of ${this.#label.en} are called ${quoted(text)}: ${listOf(candidates)}`,
      },
      { zh: '请改填代码', en: 'Write the code instead' },
    );
  }

  #unknown(text: string): string | Unreadable {
    const zeros = this.#entries.find(({ code }) => isWithoutZeros(text, code));
    if (zeros) return leadingZerosLost(text, zeros.code);
    if (this.#isOpen && /^[\w.-]+$/.test(text)) return text;
    this.#suggested += 1;
    const near =
      this.#suggested > SUGGESTED || text.length > LONGEST
        ? []
        : nearest(wordsOf(text), this.#entries, ({ code, names }) => [code, ...names.flat()], 3);
    return new Unreadable(
      'UNKNOWN_NAME',
      {
        zh: `没有叫${quoted(text)}的${this.#label.zh}`,
        en: `No record of ${this.#label.en} is called ${quoted(text)}`,
      },
      near.length > 0
        ? { zh: `是不是：${listOf(near)}`, en: `Perhaps: ${listOf(near)}` }
        : { zh: '请核对名称或代码', en: 'Check the name or the code' },
    );
  }
}

/** Whether a place lies in another; what is no place lies anywhere. */
const isWithin = ({ within }: Named, place: string): boolean =>
  within === undefined || within === place;

function byName(entries: readonly Named[], tier: number): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const entry of entries) {
    for (const words of new Set((entry.names[tier] ?? []).map(wordsOf))) {
      if (words === '') continue;
      const others = found.get(words);
      if (others) others.push(entry);
      else found.set(words, [entry]);
    }
  }
  return found;
}

const listOf = (candidates: readonly Named[]): string => {
  const shown = candidates.slice(0, 8).map(({ shown, code }) => `${shown} ${code}`);
  return `${shown.join('，')}${candidates.length > 8 ? ' …' : ''}`;
};

const isWithoutZeros = (text: string, code: string): boolean =>
  code.startsWith('0') && /^\d+$/.test(text) && code === text.padStart(code.length, '0');

const leadingZerosLost = (text: string, code: string): Unreadable =>
  new Unreadable(
    'LEADING_ZEROS_LOST',
    {
      zh: `${quoted(text)}前面的 0 丢失了，应是 ${code}`,
      en: `${quoted(text)} has lost its leading zeros: it should be ${code}`,
    },
    {
      zh: '请把这一列设为文本格式，再填写完整的代码',
      en: 'Format the column as text and write the whole code',
    },
  );
