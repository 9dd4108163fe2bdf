import { useSyncExternalStore } from 'react';
import { kept } from '../api/kept';

/** Text sizes in pixels: the usual one, and three of the elders' version 长辈版. */
export const textSizes = [16, 22, 26, 30] as const;
export type TextSize = (typeof textSizes)[number];

const choice = kept<TextSize>('linli.text', () => localStorage);
let size: TextSize = choice.read() ?? 16;
const listeners = new Set<() => void>();

/** Puts the chosen size on the page; from 22 px on it is the elders' version, with larger targets. */
export function applyLook(): void {
  const root = document.documentElement;
  root.style.fontSize = `${size}px`;
  root.dataset['look'] = size > 16 ? 'elder' : 'usual';
}

export function chooseTextSize(chosen: TextSize): void {
  size = chosen;
  choice.write(chosen);
  applyLook();
  for (const listener of listeners) listener();
}

export function useTextSize(): TextSize {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => size,
  );
}
