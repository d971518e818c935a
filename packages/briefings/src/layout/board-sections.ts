/** The section that a board's charts and listings stand in, by the board's id: that of its subject unless named here. */
const SECTIONS: Readonly<Record<string, string>> = { party: 'party-building' };

export const sectionOf = (board: string): string => SECTIONS[board] ?? board;
