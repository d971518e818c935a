import { enumName, type Model, models } from '@minxin/metrics';

const byEnum = new Map(
  Object.values<Model>(models).map((model) => [enumName(model.subject) as string, model]),
);

/** The model of a value of the contract's enum Subject; undefined for another text. */
export const modelOf = (subject: string): Model | undefined => byEnum.get(subject);
