import type { Rules } from '../rule.ts';
import { recognitionAwardRules } from './awards.ts';
import { recognitionBoardRules } from './board.ts';

export const recognitionRules = {
  ...recognitionAwardRules,
  ...recognitionBoardRules,
} satisfies Rules;
