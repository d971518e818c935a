import { handling } from './metrics/handling.ts';
import { opinions } from './metrics/opinions.ts';

export const metrics = { ...handling, ...opinions };
