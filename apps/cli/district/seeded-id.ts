import { createHash } from 'node:crypto';

// 2026-01-01T00:00:00Z: where the time part of seeded ids begins.
const start = 1_767_225_600_000;

/**
 * A UUIDv7 made from a seed and a name: the same for the same input. `order` is its time part in milliseconds, so that
 * rows made one after the other lie side by side in an index. For made-up data only: it can be guessed.
 */
export function seededId(seed: string, name: string, order: number): string {
  const time = (start + order).toString(16).padStart(12, '0');
  const random = createHash('sha256').update(`${seed}/${name}`).digest('hex');
  const variant = '89ab'.charAt(parseInt(random.charAt(3), 16) % 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`;
}
