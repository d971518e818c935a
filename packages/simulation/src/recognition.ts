import { randomStream } from './random/random.ts';
import { makeAwards } from './recognition/awards.ts';
import { makeBoard } from './recognition/board.ts';
import { makeHolders } from './recognition/holders.ts';
import type { Targets } from './targets.ts';

/**
 * Two years of awards and of the red and yellow board: the published year's awards are as printed.
 * @param windows codes of windows that may be given a red flag
 */
export function makeRecognition(
  { recognition, partyBuilding }: Pick<Targets, 'recognition' | 'partyBuilding'>,
  windows: readonly string[],
  seed: number,
) {
  const stream = (name: string) => randomStream(seed, `recognition/${name}`);
  const holders = makeHolders(windows, partyBuilding);
  return {
    awards: makeAwards(recognition, holders, stream('awards')),
    ...makeBoard(holders, stream('board')),
  };
}
