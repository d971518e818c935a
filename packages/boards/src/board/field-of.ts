/** The field of a subject's filter that a dimension has: CATEGORY_GROUP → categoryGroup. */
export const fieldOf = (dimension: string): string =>
  dimension.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
