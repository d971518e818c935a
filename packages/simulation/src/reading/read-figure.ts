import type { Target } from '../targets.ts';

/** A printed figure of the published year by subject and metric, as the district named them. */
export type ReadFigure = (
  subject: string,
  metric: string,
) => Target & { readonly areaCode: string };
