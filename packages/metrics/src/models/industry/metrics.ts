import { areas } from './metrics/areas.ts';
import { factories } from './metrics/factories.ts';

export const metrics = { ...areas, ...factories };
