import type { Sentence } from '@minxin/database';
import type { SourceProblem } from '../../source/source.ts';

/** Of one code: a publisher's habit shows in each of its hundred thousand records. */
const LISTED = 200;

/** What a file holds that can't be used, in the order of the file; beyond 200 of a code it counts. */
export class ProblemList {
  readonly #listed: SourceProblem[] = [];
  readonly #counts = new Map<string, number>();

  add(code: string, place: string, wrong: Sentence, fix: Sentence): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= LISTED) this.#listed.push(problem(code, place, wrong, fix));
  }

  /** Those listed, and for each code that has more a last one that says how many. */
  all(): readonly SourceProblem[] {
    const more = [...this.#counts].flatMap(([code, count]) => {
      if (count <= LISTED) return [];
      const rest = count - LISTED;
      const wrong = {
        zh: `另有 ${rest} 处同类问题未逐条列出`,
        en: `There are ${rest} more of the same kind that are not listed`,
      };
      const fix = {
        zh: '请先更正已列出的，再重新导入',
        en: 'Mend those that are listed, then import again',
      };
      return [problem(code, '', wrong, fix)];
    });
    return [...this.#listed, ...more];
  }
}

const problem = (code: string, place: string, wrong: Sentence, fix: Sentence): SourceProblem => ({
  code,
  place,
  message: wrong.zh,
  messageEn: wrong.en,
  fix: fix.zh,
  fixEn: fix.en,
});
