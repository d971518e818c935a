import type { Role } from './roles.ts';

/** What there is to be allowed, and who is. What is in reach besides is decided by the scope. */
export const PERMISSIONS = {
  /** Figures of boards, slices and published briefings. */
  readFigures: ['leader', 'analyst', 'clerk', 'auditor', 'administrator'],
  /** Single records, and the files they came from. */
  readRecords: ['leader', 'analyst', 'clerk', 'auditor'],
  /** The records of single households: incomes, members, shares. */
  readHouseholds: ['clerk'],
  /** Records as files. */
  exportRecords: ['leader', 'analyst', 'clerk'],
  /** GraphQL of one's own; who may not is held to the documents of the dashboards. */
  askFreely: ['analyst', 'clerk', 'auditor', 'administrator'],
  /** The schema by introspection. */
  introspect: ['analyst', 'clerk', 'administrator'],
  /** Entering, correcting and removing records. */
  enterRecords: ['clerk'],
  importFiles: ['clerk'],
  undoBatches: ['clerk'],
  /** Making, editing and reviewing issues of the briefing. */
  makeBriefings: ['clerk'],
  publishBriefings: ['clerk', 'leader'],
  /** Where the server writes and sends briefings by itself. */
  manageSchedules: ['administrator'],
  /** Names, phones and numbers of persons in the clear, for a reason that is written down. */
  unmask: ['clerk'],
  readAudit: ['auditor'],
  manageAccounts: ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof PERMISSIONS;
