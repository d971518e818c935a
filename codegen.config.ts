import { hash } from 'node:crypto';
import { relative } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset as nearOperationFile } from '@graphql-codegen/near-operation-file-preset';
import { printExecutableGraphQLDocument } from '@graphql-tools/documents';
import { models, typeName } from '@minxin/metrics';
import { CATALOGUE, isEntered } from '@minxin/records';
import type { DocumentNode } from 'graphql';

const columnValues = 'readonly (number | string | null)[]';
const scalars = {
  ColumnValues: columnValues,
  Decimal: 'string',
  Date: 'string',
  DateTime: { input: 'Date', output: 'Date' },
};
const slice = '@minxin/metrics#Slice';

/** The documents by id, as they are found: the server answers them by GET, and looks into no document itself. */
export const trustedDocuments = new Map<string, string>();

/** What a document carries beside its definitions. */
function identified(document: DocumentNode): { readonly documentId: string } {
  const text = printExecutableGraphQLDocument(document);
  const documentId = `sha256:${hash('sha256', text)}`;
  trustedDocuments.set(documentId, text);
  return { documentId };
}

/** A typed document beside each .graphql file; what lies outside of the folder is another output's to write. */
const besideDocuments: typeof nearOperationFile = {
  buildGeneratesSection: async (options) => {
    const files = await nearOperationFile.buildGeneratesSection(options);
    return files
      .map((file) => ({ ...file, filename: relative('.', file.filename) }))
      .filter(({ filename }) => filename.startsWith(options.baseOutputDir));
  },
};

const documentTypes = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  // A field that was asked for is in the answer, with a value or null.
  avoidOptionals: { field: true },
  skipTypename: true,
  importExtension: '.ts',
  scalars: { ColumnValues: columnValues, Decimal: 'string', Date: 'string', DateTime: 'string' },
};
const typedDocuments = {
  plugins: [
    'typescript-operations',
    { 'typed-document-node': { unstable_onExecutableDocumentNode: identified } },
  ],
  config: documentTypes,
};
const BOARDS = 'packages/boards/src/';

/** Resolver types for the API, and typed documents with ids for boards and dashboards, from the one schema. */
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
          AuditEvent: '../mappers.ts#EventRow',
          AuditEventConnection: '../mappers.ts#EventPage',
          AuditChain: '../mappers.ts#VerifiedChain',
          AuditFault: '@minxin/access#ChainFault',
          BriefingRevision: '../mappers.ts#AskedBriefing',
          BriefingSection: '../mappers.ts#AskedBriefingSection',
          BriefingParagraph: '@minxin/briefings#Paragraph',
          BriefingFigures: '@minxin/briefings#Figures',
          BriefingChart: '../mappers.ts#AskedBriefingChart',
          BriefingTable: '@minxin/briefings#TableBlock',
          BriefingNote: '@minxin/briefings#Note',
          BriefingDifference: '@minxin/briefings#Difference',
          BriefingSchedule: '@minxin/briefings#Schedule',
          BriefingRecipient: '@minxin/briefings#Recipient',
          BriefingRun: '@minxin/briefings#WholeRun',
          BriefingDelivery: '@minxin/briefings#Delivery',
          BriefingProblem: '../mappers.ts#StandingProblem',
          Me: '@minxin/access#Viewer',
          Account: '../mappers.ts#SignInAccount',
          AccessScope: '../mappers.ts#GrantedScope',
          AccessRole: '../mappers.ts#GrantedRole',
          Permission: '../mappers.ts#GrantedPermission',
          Session: '../mappers.ts#OpenSession',
          ApiToken: '../mappers.ts#KeptToken',
          AccessProblem: '../mappers.ts#AccessRefusal',
        },
      },
    },
    // The inputs and enums that documents speak in: not all that could be asked, of which answers are a part.
    [`${BOARDS}contract.generated.ts`]: {
      plugins: ['typescript'],
      config: {
        ...documentTypes,
        onlyOperationTypes: true,
        inputMaybeValue: 'T | null | undefined',
      },
    },
    [BOARDS]: {
      ...{ preset: besideDocuments, documents: `${BOARDS}**/*.graphql`, ...typedDocuments },
      presetConfig: { baseTypesPath: 'contract.generated.ts' },
    },
    'dashboards/src/': {
      ...{ preset: besideDocuments, ...typedDocuments },
      documents: ['dashboards/src/**/*.graphql', `${BOARDS}board/fragments.graphql`],
      presetConfig: { baseTypesPath: '~@minxin/boards/contract' },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
