import { onBeforeUnmount, onMounted, type ShallowRef } from 'vue';
import { wallPlaces } from './wall-places.ts';

/** Keeps the cards of the board on a wall where they belong, as they come and change. */
export function useWallPlaces(wall: Readonly<ShallowRef<HTMLElement | null>>): void {
  const observer = new MutationObserver(() => arrange(wall.value?.querySelector('.grid')));
  onMounted(() => {
    if (wall.value === null) return;
    observer.observe(wall.value, {
      ...{ childList: true, subtree: true },
      attributeFilter: ['class'],
    });
  });
  onBeforeUnmount(() => observer.disconnect());
}

/** Says in each card's style where it stands; only a wall that is wide enough follows it. */
function arrange(grid: Element | null | undefined): void {
  const cards = [...(grid?.children ?? [])].filter((one) => one instanceof HTMLElement);
  const places = wallPlaces(
    cards.map(({ classList }) => ({
      span: Number([...classList].join(' ').match(/span-(\d+)/)?.[1] ?? 12),
      tall: classList.contains('tall'),
    })),
  );
  for (const [at, { row, column, rows, span }] of places.entries())
    cards[at]?.style.setProperty('--wall-area', `${row} / ${column} / span ${rows} / span ${span}`);
}
