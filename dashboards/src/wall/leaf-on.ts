/** Scrolls a box on by what it shows, or back to its top where nothing is left; whether it went on. */
export function leafOn(box: Element | null | undefined): boolean {
  if (!box) return false;
  const before = box.scrollTop;
  box.scrollTop += box.clientHeight;
  if (box.scrollTop > before + 1) return true;
  box.scrollTop = 0;
  return false;
}
