import { inLanguage } from '../app/language.ts';

export const text = inLanguage({
  zh: { legend: '明暗', choices: { system: '跟随系统', light: '浅', dark: '深' } },
  en: { legend: 'Light or dark', choices: { system: 'Auto', light: 'Light', dark: 'Dark' } },
});
