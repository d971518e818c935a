import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { Decimal: 'string', Date: 'string', DateTime: { input: 'Date', output: 'Date' } };
const slice = '@minxin/metrics#Slice';

/** Resolver types for the API, and typed documents for the dashboards, from the one schema. */
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
          ServiceHallSlice: slice,
          ServiceHallMetrics: slice,
          TenderingSlice: slice,
          TenderingMetrics: slice,
          HotlineSlice: slice,
          HotlineMetrics: slice,
          HouseholdsSlice: slice,
          HouseholdsMetrics: slice,
          MetricValue: '@minxin/metrics#BoundValue',
          Change: '@minxin/metrics#ValueChange',
          Period: '../mappers.ts#PeriodValue',
          ServiceCase: '../mappers.ts#ServiceCaseRow',
          Tender: '../mappers.ts#TenderRow',
          HotlineOrder: '../mappers.ts#HotlineOrderRow',
          HouseholdGain: '../mappers.ts#HouseholdGainRow',
          ServiceCaseConnection: '../mappers.ts#Page<ServiceCaseRow>',
          TenderConnection: '../mappers.ts#Page<TenderRow>',
          HotlineOrderConnection: '../mappers.ts#Page<HotlineOrderRow>',
          HouseholdGainConnection: '../mappers.ts#Page<HouseholdGainRow>',
          PublishedFigure: '../mappers.ts#PrintedFigure',
          Reconciliation: '../mappers.ts#Reconciled',
          Metric: '@minxin/metrics#MetricEntry',
        },
      },
    },
    './dashboards/src/generated/': {
      preset: 'client',
      documents: ['./dashboards/src/**/*.{ts,vue}', '!./dashboards/src/generated/**'],
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        // A field that was asked for is in the answer, with a value or null.
        avoidOptionals: { field: true },
        skipTypename: true,
        scalars: { Decimal: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
