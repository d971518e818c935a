import { BOARDS } from '../app/boards.ts';
import { text } from './subject-messages.ts';

/** Where the boards stand that draw the records of the subjects. */
const PATHS: Readonly<Record<string, string>> = {
  'service-hall': '/service-hall',
  tendering: '/tendering',
  hotline: '/hotline',
  'party-building': '/party',
  recognition: '/party',
  enterprises: '/enterprises',
  funds: '/funds',
  distribution: '/distribution',
  households: '/households',
  industry: '/industry',
};

/** The ids of the subjects in the order of the boards. */
export const SUBJECTS: readonly string[] = Object.keys(PATHS);

/** SERVICE_HALL, as the contract has it → service-hall. */
export const subjectId = (name: string): string => name.toLowerCase().replaceAll('_', '-');

export const subjectLabel = (subject: string): string => text[subject] ?? subject;

/** The path of the board that draws a subject; undefined where there is none. */
export const boardOf = (subject: string): string | undefined =>
  [...BOARDS.district, ...BOARDS.town].find(({ path }) => path === PATHS[subject])?.path;
