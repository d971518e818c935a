import type { Sentence } from '@minxin/database';
import type { ProblemList } from './problem-list.ts';
import type { RowSink, TreeRow, TreeTable } from './tree-table.ts';

/** What other rows refer to by a code (suppliers, units): each code is written once. */
export class CodeBook<Field extends string> {
  readonly #names = new Map<string, string>();
  readonly #what: Sentence;
  readonly #table: TreeTable<Field | 'code' | 'name'>;
  readonly #sink: RowSink;
  readonly #problems: ProblemList;

  constructor(
    what: Sentence,
    table: TreeTable<Field | 'code' | 'name'>,
    sink: RowSink,
    problems: ProblemList,
  ) {
    this.#what = what;
    this.#table = table;
    this.#sink = sink;
    this.#problems = problems;
  }

  /** Writes what a row refers to, if it is new, and gives its code; an empty code is nothing. */
  note(code: string, name: string, path: string, more: TreeRow<Field>['values']): string {
    const known = this.#names.get(code);
    if (code === '') return code;
    if (known === undefined) {
      this.#names.set(code, name);
      this.#sink.add(this.#table, { path, values: { ...more, code, name } });
    } else if (name !== '' && name !== known) {
      this.#twoNames(code, known, name, path);
    }
    return code;
  }

  #twoNames(code: string, known: string, name: string, path: string): void {
    this.#problems.add(
      'TWO_NAMES',
      path,
      {
        zh: `${this.#what.zh} ${code} 在文件中有两个名称：“${known}”和“${name}”，按前一个导入`,
        en: `${this.#what.en} ${code} has two names in the file, ${known} and ${name}; the first one is taken`,
      },
      { zh: '请核对名称和编号', en: 'Check the name and the code' },
    );
  }
}
