/** A kind of thing that is known of persons: how it is written, what may be shown of it, how it is asked for. */
export interface SensitiveForm {
  /** As it is kept: the same for the same value however it is typed; undefined for what is none. */
  read(text: string): string | undefined;
  /** What may be shown of it, of whatever text: never more than its own docstring says. */
  mask(text: string): string;
  readonly wrong: { readonly zh: string; readonly en: string };
  readonly fix: { readonly zh: string; readonly en: string };
}

/** Half-width, outer blanks dropped. */
export const halfWidth = (text: string): string => text.normalize('NFKC').trim();

/** The same without the blanks and dashes that digits are grouped by. */
export const withoutGrouping = (text: string): string =>
  halfWidth(text).replace(/[\s\p{Dash_Punctuation}]/gu, '');
