import { isImportable, templateOf } from '@minxin/importing';
import { enumName, type Model, models } from '@minxin/metrics';
import { CATALOGUE, type RecordKind } from '@minxin/records';
import type { Resolvers } from '../generated/resolvers.generated.ts';

const modelOf = ({ subject }: RecordKind): Model | undefined =>
  Object.values<Model>(models).find((model) => model.subject === subject);

/** What files may bring, and the forms for it. */
export const kindResolvers: Resolvers = {
  Query: { importKinds: () => CATALOGUE.kinds.filter(isImportable) },
  ImportKind: {
    subject: (kind) => {
      const model = modelOf(kind);
      return model ? enumName(model.subject) : null;
    },
    subjectLabel: (kind) => modelOf(kind)?.label ?? '区划',
    subjectLabelEn: (kind) => modelOf(kind)?.labelEn ?? 'Divisions',
    template: ({ type }) => `/imports/templates/${type}.xlsx`,
    fields: (kind) =>
      templateOf(kind, CATALOGUE).columns.map((column) => ({
        name: column.field,
        label: column.header,
        labelEn: column.headerEn,
        required: column.required,
        description: column.note || null,
        values: [...(column.choices ?? [])],
      })),
  },
};
