import { writtenText } from './cell-text.js';
import { CellRefused } from './refusal.js';

const most = 20;

/** The entries of a cell such as `理发、水电维修；急救`, each once, in their order. */
export function readWordList(cell: string): string[] {
  const words = writtenText(cell)
    .split(/[、，,;；/|\n]+|\s{1,}/)
    .map((word) => word.trim())
    .filter((word) => word !== '' && !/^(无|没有|-+|—+)$/.test(word));
  const distinct = [...new Set(words)];
  if (distinct.length > most) throw new CellRefused('LIST_TOO_LONG', { most });
  return distinct;
}
