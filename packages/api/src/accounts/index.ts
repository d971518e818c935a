import { accountFields } from './account-fields.ts';
import { accountMutations } from './account-mutations.ts';
import { accountQueries } from './account-queries.ts';
import { ownMutations } from './own-mutations.ts';

export const accountResolvers = [accountQueries, accountFields, ownMutations, accountMutations];
