import { handling } from './metrics/handling.ts';
import { opinions } from './metrics/opinions.ts';
import { way } from './metrics/way.ts';

export const metrics = { ...handling, ...way, ...opinions };
