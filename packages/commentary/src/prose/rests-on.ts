import type { ProseFigure } from './prose-figure.ts';
import type { ProseCut, ProseLate } from './prose-subject.ts';

/** The references of all that a figure is told with. */
export const figureRests = ({
  reference,
  yearAgo,
  previous,
  acrossFestival,
}: ProseFigure): readonly string[] =>
  [reference, yearAgo?.base, previous?.base, acrossFestival, acrossFestival?.yearAgo?.base].flatMap(
    (rest) => (rest == null ? [] : [typeof rest === 'string' ? rest : rest.reference]),
  );

export const cutRests = ({ reference, rows, base }: ProseCut): readonly string[] => [
  reference,
  ...[...rows, ...(base?.rows ?? [])].map((row) => row.reference),
];

export const lateRests = ({ total, owners }: ProseLate): readonly string[] =>
  [total, ...owners].map(({ reference }) => reference);
