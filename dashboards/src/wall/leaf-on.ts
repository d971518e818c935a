/** Scrolls a box on by what it shows, or back to its top where all of it was seen; whether it went on. */
export function leafOn(box: Element | null | undefined): boolean {
  if (!box) return false;
  const end = box.getBoundingClientRect().bottom + 1;
  const isMore = [...box.children].some((part) => part.getBoundingClientRect().bottom > end);
  const { scrollTop, clientHeight } = box;
  const gap = Number.parseFloat(getComputedStyle(box).rowGap);
  box.scrollTop = isMore ? scrollTop + clientHeight + gap : 0;
  return isMore;
}
