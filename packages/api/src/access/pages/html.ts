import type { Language } from '@minxin/commentary';
import { LANGUAGE_TAGS } from '../../server/language.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in a page or in an attribute of it. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** What went wrong, as a sentence. */
  readonly problem?: string | undefined;
  /** HTML. */
  readonly body: string;
}

/** A small page of the server's own, for who can't have the dashboards yet: nothing of the data is on it. */
export const pageOf = ({ language, title, problem, body }: Page): string => `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · ${PRODUCT[language]}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${PRODUCT[language]}</h1>
${problem ? `<p class="problem" role="alert">${escaped(problem)}</p>` : ''}
${body}
</main>
</body>
</html>
`;

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password';
  readonly autocomplete: string;
  readonly value?: string;
}

/** A labelled box to type in. */
export const field = ({ name, label, type = 'text', autocomplete, value = '' }: Field): string =>
  `<label><span>${label}</span><input name="${name}" type="${type}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false" value="${escaped(value)}" required></label>`;

export const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${escaped(value)}">`;

const PRODUCT: Readonly<Record<Language, string>> = { zh: '民心', en: 'Minxin' };

const STYLE = `
:root { color-scheme: light dark; --paper: #f7f4ec; --surface: #fffdf8; --ink: #1d2824; --soft: #55605a; --line: #e4dfd2; --tea: #2e6b4f; --late: #bf4127 }
@media (prefers-color-scheme: dark) { :root { --paper: #0f1714; --surface: #14201b; --ink: #eef2ea; --soft: #a9b5ad; --line: #25342d; --tea: #6fc09a; --late: #ff7a5c } }
* { box-sizing: border-box; margin: 0 }
body { min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--paper); color: var(--ink); font: 15px/1.7 "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif }
main { width: min(440px, 100%); background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 32px }
h1 { font: 600 26px/1.3 "Noto Serif SC", "Noto Serif CJK SC", "Songti SC", serif; letter-spacing: .08em }
p { margin-top: 12px; color: var(--soft); overflow-wrap: anywhere }
p.problem { color: var(--late) }
code { font-size: 14px; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: 1px 6px }
form { display: grid; gap: 14px; margin-top: 20px }
form.row { display: flex; gap: 8px }
form.row input { flex: 1; min-width: 0 }
label span { display: block; font-size: 13px; color: var(--soft) }
input { width: 100%; font: inherit; padding: 8px 12px; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 6px }
button, a.button { display: inline-block; font: inherit; padding: 8px 18px; color: var(--surface); background: var(--tea); border: 1px solid var(--tea); border-radius: 6px; cursor: pointer; text-align: center; text-decoration: none }
a.button { display: block; margin-top: 14px; color: var(--ink); background: none; border-color: var(--soft) }
details { margin-top: 24px; padding-top: 12px; border-top: 1px solid var(--line) }
summary { font-size: 13px; color: var(--soft); cursor: pointer }
:focus-visible { outline: 2px solid var(--tea); outline-offset: 2px }
`;
