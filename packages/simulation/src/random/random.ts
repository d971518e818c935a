import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of random numbers that its seed decides entirely. */
export interface Random {
  /** Uniform in [0, 1). */
  unit(): number;
  /** Uniform whole number, both ends included. */
  whole(least: number, most: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** Normal with mean 0 and deviation 1. */
  normal(): number;
  /** Log-normal: `median` × e^(`spread` × normal). */
  lognormal(median: number, spread: number): number;
}

/**
 * The stream of that name under a seed: streams of different names don't disturb each other, so a
 * change in one subject leaves the others' rows as they were.
 */
export function randomStream(seed: number, name: string): Random {
  const generator = xoroshiro128plus(fnv1a(`${seed}/${name}`));
  // The first outputs still show the seed's few bits.
  for (let i = 0; i < 32; i += 1) generator.next();
  const unit = () => uniformFloat64(generator);
  const normal = () => {
    // Box-Muller; 1 − u keeps the logarithm finite.
    const radius = Math.sqrt(-2 * Math.log(1 - unit()));
    return radius * Math.cos(2 * Math.PI * unit());
  };
  return {
    unit,
    normal,
    whole: (least, most) => least + Math.floor(unit() * (most - least + 1)),
    chance: (probability) => unit() < probability,
    lognormal: (median, spread) => median * Math.exp(spread * normal()),
  };
}

/** FNV-1a, 32 bits: spreads neighbouring seeds and names over the whole range. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}
