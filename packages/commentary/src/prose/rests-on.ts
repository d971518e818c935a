import type { FrozenFigure } from './frozen-figure.ts';
import type { FrozenCut, FrozenLate } from './frozen-subject.ts';

/** The references of all that a figure is told with. */
export const figureRests = ({
  reference,
  yearAgo,
  previous,
  acrossFestival,
}: FrozenFigure): readonly string[] =>
  [reference, yearAgo?.base, previous?.base, acrossFestival, acrossFestival?.yearAgo?.base].flatMap(
    (rest) => (rest == null ? [] : [typeof rest === 'string' ? rest : rest.reference]),
  );

export const cutRests = ({ reference, rows, base }: FrozenCut): readonly string[] => [
  reference,
  ...[...rows, ...(base?.rows ?? [])].map((row) => row.reference),
];

export const lateRests = ({ total, owners }: FrozenLate): readonly string[] =>
  [total, ...owners].map(({ reference }) => reference);
