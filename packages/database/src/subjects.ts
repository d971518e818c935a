/** The subjects of the platform, in the order in which they are shown. One word, the same everywhere. */
export const RECORD_SUBJECTS = [
  'service-hall',
  'tendering',
  'hotline',
  'party-building',
  'recognition',
  'enterprises',
  'funds',
  'distribution',
  'households',
  'industry',
] as const;
export type RecordSubject = (typeof RECORD_SUBJECTS)[number];
