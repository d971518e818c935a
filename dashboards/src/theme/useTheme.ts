import { type Theme, theme } from '@minxin/charts';
import { type ComputedRef, computed, type InjectionKey, inject, provide, ref, watch } from 'vue';
import { useRoute } from 'vue-router';
import { brightness, isThemeChoice, THEME_KEY, type ThemeChoice } from './theme-choice.ts';
import { wallTheme } from './token-sheet.ts';
import { useMediaQuery } from './useMediaQuery.ts';
import { usePrinting } from './usePrinting.ts';

export interface ThemeState {
  readonly choice: ComputedRef<ThemeChoice>;
  /** What charts are drawn with; the paper theme while the page is printed. */
  readonly theme: ComputedRef<Theme>;
  choose(choice: ThemeChoice): void;
}

const THEME: InjectionKey<ThemeState> = Symbol('theme');

/** Decides the look of the page and keeps it on the document element; called once, by the app. */
export function provideTheme(): ThemeState {
  const route = useRoute();
  const kept = ref<ThemeChoice>(readChoice());
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const printing = usePrinting();
  const wide = useMediaQuery('(min-width: 1200px)');
  const wall = computed(() => route.meta.board === 'wall');
  const shade = computed(() =>
    brightness({
      asked: route.query.theme,
      wall: wall.value,
      kept: kept.value,
      systemDark: systemDark.value,
    }),
  );
  const look = computed(() => {
    if (printing.value) return theme('paper');
    return wall.value && wide.value && shade.value === 'dark' ? wallTheme() : theme(shade.value);
  });

  watch(
    [shade, wall, printing],
    () => {
      const { dataset, style } = document.documentElement;
      dataset.theme = shade.value;
      style.colorScheme = printing.value ? 'light' : shade.value;
      mark(dataset, 'board', wall.value && shade.value === 'dark' ? 'wall' : undefined);
      mark(dataset, 'printing', printing.value ? '' : undefined);
    },
    { immediate: true, flush: 'sync' },
  );

  const state: ThemeState = {
    choice: computed(() => kept.value),
    theme: look,
    choose: (choice) => {
      kept.value = choice;
      keepChoice(choice);
    },
  };
  provide(THEME, state);
  return state;
}

/** The look that the app decided on. */
export function useTheme(): ThemeState {
  const state = inject(THEME);
  if (state === undefined) throw new Error('useTheme() needs provideTheme() in a parent component');
  return state;
}

function mark(dataset: DOMStringMap, name: string, value: string | undefined): void {
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}

function readChoice(): ThemeChoice {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return isThemeChoice(kept) ? kept : 'system';
  } catch {
    return 'system';
  }
}

function keepChoice(choice: ThemeChoice): void {
  try {
    localStorage.setItem(THEME_KEY, choice);
  } catch {
    // Storage may be closed to this page; the choice then holds until it is closed.
  }
}
