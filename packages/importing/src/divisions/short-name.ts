/** A committee is named after its place: 村委会 governs a 村, 居委会 a 社区 that keeps its own word. */
const COMMITTEES: readonly (readonly [RegExp, string])[] = [
  // The register carries stray remarks after the word: 陈家营村委会（大）.
  [/村(民)?委(员)?会.*$/, '村'],
  [/居(民)?委(员)?会.*$/, ''],
];

/** The name as people say it: 七堰社区居委会 → 七堰社区, 槐树村委会 → 槐树村, 大竹园镇 as it is. */
export function shortName(name: string): string {
  for (const [committee, word] of COMMITTEES) {
    const place = name.replace(committee, word);
    if (place !== name && place !== word) return place;
  }
  return name;
}
