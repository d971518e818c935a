import { hash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset as client } from '@graphql-codegen/client-preset';
import { models, typeName } from '@minxin/metrics';
import { CATALOGUE, isEntered } from '@minxin/records';

const columnValues = 'readonly (number | string | null)[]';
const scalars = {
  ColumnValues: columnValues,
  Decimal: 'string',
  Date: 'string',
  DateTime: { input: 'Date', output: 'Date' },
};
const slice = '@minxin/metrics#Slice';

/**
 * The client preset, with its manifest of documents in the contract's folder: the server answers them by
 * GET, and must not look into the dashboards for them.
 */
const clientWithManifest: typeof client = {
  ...client,
  buildGeneratesSection: async (options) =>
    (await client.buildGeneratesSection(options)).map((file) =>
      file.filename.endsWith('persisted-documents.json')
        ? { ...file, filename: './schema/trusted-documents.generated.json' }
        : file,
    ),
};

/** Resolver types for the API, and typed documents with ids for the dashboards, from the one schema. */
const config: CodegenConfig = {
  schema: './schema/*.graphql',
  generates: {
    './packages/api/src/generated/resolvers.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars,
        strictScalars: true,
        defaultScalarType: 'unknown',
        avoidOptionals: false,
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        mappers: {
          ...Object.fromEntries(
            Object.values(models).flatMap(({ subject }) => [
              [`${typeName(subject)}Slice`, slice],
              [`${typeName(subject)}Metrics`, slice],
            ]),
          ),
          ...Object.fromEntries(
            CATALOGUE.kinds.flatMap((kind) => [
              [kind.type, '@minxin/records#Row'],
              [`${kind.type}Connection`, '@minxin/records#Page'],
              ...(isEntered(kind) ? [[`${kind.type}Result`, '@minxin/records#Outcome']] : []),
            ]),
          ),
          AnySlice: slice,
          MetricValue: '@minxin/metrics#BoundValue',
          Change: '@minxin/metrics#ValueChange',
          District: '../mappers.ts#KnownDistrict',
          Period: '../mappers.ts#PeriodValue',
          PublishedFigure: '../mappers.ts#PrintedFigure',
          Reconciliation: '../mappers.ts#Reconciled',
          Metric: '@minxin/metrics#MetricEntry',
          Column: '@minxin/metrics#TableColumn',
          Table: '../mappers.ts#ColumnarTable',
          Passport: '../mappers.ts#ReadPassport',
          PassportPart: '../mappers.ts#ReadPart',
          PassportBatch: '../mappers.ts#ReadBatch',
          DataQuality: '../mappers.ts#SubjectOrigins',
          ImportKind: '../mappers.ts#RecordKind',
          ImportJob: '../mappers.ts#QueuedImport',
          ImportPlan: '../mappers.ts#ReadPlan',
          PlannedTable: '../mappers.ts#ReadTable',
          ImportReport: '../mappers.ts#WrittenReport',
          ImportedTable: '../mappers.ts#WrittenTable',
          Batch: '../mappers.ts#BatchRow',
          BatchConnection: '../mappers.ts#BatchPage',
        },
      },
    },
    './dashboards/src/generated/': {
      preset: clientWithManifest,
      documents: ['./dashboards/src/**/*.{ts,vue}', '!./dashboards/src/generated/**'],
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          hashPropertyName: 'documentId',
          hashAlgorithm: (document: string) => `sha256:${hash('sha256', document)}`,
        },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        // A field that was asked for is in the answer, with a value or null.
        avoidOptionals: { field: true },
        skipTypename: true,
        // The dashboards need the types of what they ask, not of all that could be asked.
        onlyOperationTypes: true,
        scalars: {
          ColumnValues: columnValues,
          Decimal: 'string',
          Date: 'string',
          DateTime: 'string',
        },
      },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
