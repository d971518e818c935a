import { type Ask, type BoardReader, reachedOf, StandingDocument } from '@minxin/boards';
import { BOARDS } from '@minxin/boards/all';
import type { Period } from '@minxin/calendar';
import type { Language } from '@minxin/commentary';
import type { FrozenBoard } from './frozen.ts';

/** What each board answers of the period, in both languages. */
export async function freezeBoards(
  asking: (language: Language) => Ask,
  period: Period,
): Promise<readonly FrozenBoard[]> {
  const year = { year: Number(period.from.slice(0, 4)) };
  const standing = await asking('zh')(StandingDocument, { period: year });
  const frozen: FrozenBoard[] = [];
  for (const board of BOARDS) {
    const reached = reachedOf(standing, board.subjects);
    const answerIn = (language: Language) =>
      answerOf(board, asking(language), { period, reached, language });
    frozen.push({
      ...{ board: board.id, reached },
      answer: { zh: await answerIn('zh'), en: await answerIn('en') },
    });
  }
  return frozen;
}

/** The answer to the one question of a board. */
async function answerOf(
  board: BoardReader,
  ask: Ask,
  reading: Parameters<BoardReader['read']>[1],
): Promise<unknown> {
  let heard: unknown;
  await board.read(async (document, variables) => {
    const answer = await ask(document, variables);
    heard = answer;
    return answer;
  }, reading);
  return heard;
}
