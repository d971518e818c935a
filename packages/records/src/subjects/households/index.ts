import type { RecordKind } from '../../definition/record-kind.ts';
import { householdChange, householdChangeParty } from './changes.ts';
import { householdContact } from './contact.ts';
import { householdGain } from './gain.ts';
import { household } from './household.ts';
import { householdIncome } from './income.ts';
import { householdMember } from './member.ts';

export const householdsRecords: readonly RecordKind[] = [
  household,
  householdChange,
  householdChangeParty,
  householdMember,
  householdContact,
  householdIncome,
  householdGain,
];
