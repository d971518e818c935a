import type { Language } from '@minxin/commentary';
import type { Section } from '../document/index.ts';
import type { Frozen, FrozenFigure, FrozenSubject } from '../freeze/frozen.ts';
import { textTable } from './text-table.ts';
import { COMPOSE_WORDS } from './words.ts';

/** What each figure counts, by which formula, and what that rests on: a table a subject. */
export function definitionsSection({ subjects }: Frozen, language: Language): Section {
  const text = COMPOSE_WORDS[language];
  return {
    ...{ id: 'definitions', title: text.definitions, madeUp: false },
    blocks: subjects.map((subject) => ({
      ...{ kind: 'table', id: `definitions.${subject.subject}`, madeUp: false },
      title: subject.label[language],
      table: textTable(
        {
          ...{ figure: text.figure, description: text.description },
          ...{ formula: text.formula, source: text.source },
        },
        onceEach(subject).map(({ label, definition }) => [
          label[language],
          definition.description[language],
          definition.formula[language],
          definition.source[language],
        ]),
      ),
    })),
  };
}

const onceEach = ({ figures }: FrozenSubject): readonly FrozenFigure[] => [
  ...new Map(figures.map((figure) => [figure.metric, figure])).values(),
];
