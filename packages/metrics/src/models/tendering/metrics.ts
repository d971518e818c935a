import { awards } from './metrics/awards.ts';
import { competition } from './metrics/competition.ts';
import { saving } from './metrics/saving.ts';

export const metrics = { ...awards, ...saving, ...competition };
