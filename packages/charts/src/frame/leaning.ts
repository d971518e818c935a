/** How a label over a line stands, `share` (0 to 1) of the plot from its left: near an end it leans inwards. */
export const leaning = (share: number): 'left' | 'center' | 'right' =>
  share > 0.8 ? 'right' : share < 0.2 ? 'left' : 'center';
