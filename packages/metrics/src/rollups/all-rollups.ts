import type { Model, Rollup } from '../definition/model.ts';
import { models } from '../models/index.ts';

/** Every rollup with its model: those of days stand before the months that add them up. */
export const ALL_ROLLUPS: readonly { readonly model: Model; readonly rollup: Rollup }[] =
  Object.values<Model>(models).flatMap((model) =>
    model.rollups.map((rollup) => ({ model, rollup })),
  );
