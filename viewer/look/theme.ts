import { computed, effect, signal } from '@preact/signals';
import { type Rgb, readColour, standOut, writeColour } from './colour.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** The colours that the canvas needs; the rest of the page has its own in `styles.css`. */
export interface CanvasTheme {
  readonly background: Rgb;
  readonly ink: Rgb;
  readonly accent: Rgb;
  /** Contrast of marks to the background; a dark screen swallows more. */
  readonly contrast: number;
}

const LIGHT: CanvasTheme = {
  background: readColour('#f6f7f9'),
  ink: readColour('#171b26'),
  accent: readColour('#2743c4'),
  contrast: 3,
};
const DARK: CanvasTheme = {
  background: readColour('#0e1116'),
  ink: readColour('#e9ecf3'),
  accent: readColour('#9db2ff'),
  contrast: 4.6,
};

const STORED = 'dragoman-theme';
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(systemDark.matches);

export const themeChoice = signal<ThemeChoice>(readChoice());
export const isDark = computed(() =>
  themeChoice.value === 'system' ? systemIsDark.value : themeChoice.value === 'dark',
);
export const canvasTheme = computed(() => (isDark.value ? DARK : LIGHT));

/** A colour of the ontology, made to stand out on the current background, as CSS. */
export function shownColour(colour: string): string {
  return writeColour(standOut(readColour(colour), canvasTheme.value.background, canvasTheme.value.contrast));
}

/** Applies the stored choice to the page and keeps following it and the system. */
export function followTheme(): void {
  systemDark.addEventListener('change', (event) => {
    systemIsDark.value = event.matches;
  });
  effect(() => {
    document.documentElement.dataset.theme = isDark.value ? 'dark' : 'light';
  });
}

/** Chooses the other of light and dark, and remembers it. */
export function toggleTheme(): void {
  const choice = isDark.value ? 'light' : 'dark';
  themeChoice.value = choice;
  try {
    window.localStorage.setItem(STORED, choice);
  } catch {
    // Storage may be switched off: the choice then lasts as long as the page.
  }
}

function readChoice(): ThemeChoice {
  try {
    const stored = window.localStorage.getItem(STORED);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}
