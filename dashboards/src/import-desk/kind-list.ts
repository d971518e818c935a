import { subjectOf } from './in-both-languages.ts';

/** What a list of kinds is made of. */
export interface ListedKind {
  readonly type: string;
  readonly label: string;
  readonly labelEn: string;
  readonly subjectLabel: string;
  readonly subjectLabelEn: string;
}

export interface KindGroup<Kind> {
  readonly label: string;
  readonly kinds: readonly Kind[];
}

/** The kinds that hold a text in a name of theirs or of their subject, in either language, by subject, in their order. */
export function groupsOf<Kind extends ListedKind>(
  kinds: readonly Kind[],
  search: string,
): readonly KindGroup<Kind>[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = kinds.filter((kind) => {
    const { type, label, labelEn, subjectLabel, subjectLabelEn } = kind;
    const names = `${label} ${subjectLabel} ${labelEn} ${subjectLabelEn} ${type}`.toLowerCase();
    return words.every((word) => names.includes(word));
  });
  const subjects = [...new Set(found.map(subjectOf))];
  return subjects.map((label) => ({
    label,
    kinds: found.filter((kind) => subjectOf(kind) === label),
  }));
}

/** The likeliest kinds first, in a group of their own, where nothing is searched for. */
export function pickerGroups<Kind extends ListedKind>(
  kinds: readonly Kind[],
  search: string,
  likely: { readonly label: string; readonly types: readonly string[] },
): readonly KindGroup<Kind>[] {
  if (search.trim() !== '') return groupsOf(kinds, search);
  const first = likely.types.flatMap((type) => kinds.find((kind) => kind.type === type) ?? []);
  const rest = kinds.filter(({ type }) => !likely.types.includes(type));
  return [
    ...(first.length > 0 ? [{ label: likely.label, kinds: first }] : []),
    ...groupsOf(rest, ''),
  ];
}
