/** A colour "#rrggbb" on a ground, `share` (0 to 1) of it. */
export function mixed(color: string, ground: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mix = (at: number) =>
    Math.round(channel(color, at) * share + channel(ground, at) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}
