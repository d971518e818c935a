export type Language = 'zh' | 'en';

/** Where the choice is kept in localStorage. */
const KEY = 'minxin.language';

export const isLanguage = (value: unknown): value is Language => value === 'zh' || value === 'en';

/** The reader's language: as he chose, Chinese unless he did. It holds until the page is loaded anew. */
export const language: Language = keptLanguage();

function keptLanguage(): Language {
  try {
    const kept = localStorage.getItem(KEY);
    return isLanguage(kept) ? kept : 'zh';
  } catch {
    // No storage, as in a private window of some browsers: then the choice is not kept.
    return 'zh';
  }
}

/** Keeps the choice and loads the page anew in it; the address brings the same view back. */
export function chooseLanguage(choice: Language): void {
  if (choice === language) return;
  localStorage.setItem(KEY, choice);
  location.reload();
}

/** As HTTP and HTML name it. */
export const languageTag = language === 'zh' ? 'zh-CN' : 'en';

/** Of texts in both languages those that the reader reads. */
export const inLanguage = <Texts>(texts: { readonly zh: Texts; readonly en: Texts }): Texts =>
  texts[language];
