import type { Permission } from '@minxin/access';
import { fieldName, type Model, models, typeName } from '@minxin/metrics';
import { CATALOGUE, isAmendable, isEntered, mutationName, type RecordKind } from '@minxin/records';
import type { Rule } from './rule.ts';

const needs = (permission: Permission): Rule => ({ permission });
const needsWhole = (permission: Permission): Rule => ({ permission, isWhole: true });

const subjects = Object.values<Model>(models);

/** Records that tell of a single household: no metric shows what few of them add up to. */
export const isOfHousehold = ({ fields, subject }: RecordKind): boolean =>
  'householdNo' in fields || ('memberNo' in fields && subject !== 'party-building');

/** What it takes to read a kind of records. */
export const readingRule = (kind: RecordKind): Rule =>
  needs(isOfHousehold(kind) ? 'readHouseholds' : 'readRecords');

/**
 * Who may ask for a field, by its coordinate. Every field of Query and Mutation has a rule here, and so has
 * every field below them that takes more than what led to it; what stands below any other is allowed with it.
 */
export const FIELD_RULES: Readonly<Record<string, Rule>> = {
  'Query.district': needs('readFigures'),
  'Query.metrics': needs('readFigures'),
  'Query.published': needs('readFigures'),
  'Query.reconciliation': needsWhole('readFigures'),
  'Query.slice': needs('readFigures'),
  'Query.dataQuality': needs('readFigures'),
  ...bySubject((model) => [`Query.${fieldName(model.subject)}`, needs('readFigures')]),

  'Query.records': needs('readRecords'),
  'Query.recordFields': needs('readFigures'),
  'AnySlice.records': needs('readRecords'),
  ...bySubject((model) => [`${typeName(model.subject)}Slice.records`, needs('readRecords')]),
  ...Object.fromEntries(
    CATALOGUE.kinds.map((kind) => [`Records.${kind.plural}`, readingRule(kind)]),
  ),
  ...Object.fromEntries(CATALOGUE.kinds.flatMap(ledTo)),
  ...Object.fromEntries(CATALOGUE.kinds.filter(isEntered).flatMap(written)),

  'Query.persons': needs('readRecords'),
  'Mutation.unmask': needs('unmask'),

  'Query.importKinds': needs('importFiles'),
  'Query.importJob': needs('importFiles'),
  'Query.batches': needs('readRecords'),
  'Query.batch': needs('readRecords'),
  'Mutation.tryImport': needs('importFiles'),
  'Mutation.runImport': needs('importFiles'),
  'Mutation.undoBatch': needs('undoBatches'),

  'Query.auditEvents': needsWhole('readAudit'),
  'Query.auditChain': needsWhole('readAudit'),
  'Query.auditEventKinds': needsWhole('readAudit'),

  'Query.briefings': needsWhole('readFigures'),
  'Query.briefing': needsWhole('readFigures'),
  'Mutation.makeBriefing': needsWhole('makeBriefings'),
  'Mutation.reviewBriefing': needsWhole('makeBriefings'),
  'Mutation.publishBriefing': needsWhole('publishBriefings'),
  'Mutation.editBriefing': needsWhole('makeBriefings'),
  'Query.briefingSchedules': needsWhole('makeBriefings'),
  'Mutation.addBriefingSchedule': needsWhole('manageSchedules'),
  'Mutation.changeBriefingSchedule': needsWhole('manageSchedules'),
  'Mutation.removeBriefingSchedule': needsWhole('manageSchedules'),
  'Mutation.runBriefingSchedule': needsWhole('manageSchedules'),

  // Everybody's own; who manages accounts gives out the whole district, and has to be given it.
  'Query.me': needs('readFigures'),
  'Mutation.changePassword': needs('readFigures'),
  'Mutation.endSession': needs('readFigures'),
  'Mutation.createApiToken': needs('readFigures'),
  'Mutation.revokeApiToken': needs('readFigures'),
  'Query.accounts': needsWhole('manageAccounts'),
  'Query.accountChoices': needsWhole('manageAccounts'),
  'Mutation.createAccount': needsWhole('manageAccounts'),
  'Mutation.changeAccount': needsWhole('manageAccounts'),
  'Mutation.enableAccount': needsWhole('manageAccounts'),
  'Mutation.unlockAccount': needsWhole('manageAccounts'),
  'Mutation.createPasswordLink': needsWhole('manageAccounts'),
};

function bySubject(rule: (model: Model) => readonly [string, Rule]): Record<string, Rule> {
  return Object.fromEntries(subjects.map(rule));
}

/** The fields that lead from a record to others that take more to read than it does. */
function ledTo(kind: RecordKind): readonly (readonly [string, Rule])[] {
  const others = [
    ...CATALOGUE.from(kind).map(({ name, to }) => ({ name, to })),
    ...CATALOGUE.to(kind).map(({ listName, from }) => ({ name: listName, to: from })),
  ];
  return others
    .filter(({ to }) => readingRule(to).permission !== readingRule(kind).permission)
    .map(({ name, to }) => [`${kind.type}.${name}`, readingRule(to)]);
}

function written(kind: RecordKind): readonly (readonly [string, Rule])[] {
  const rule = needs('enterRecords');
  return [
    [`Mutation.${mutationName('record', kind)}`, rule],
    ...(isAmendable(kind) ? [[`Mutation.${mutationName('amend', kind)}`, rule] as const] : []),
    ...(kind.keeping === 'amend'
      ? [[`Mutation.${mutationName('remove', kind)}`, rule] as const]
      : []),
  ];
}
