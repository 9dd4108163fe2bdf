/** A fresh idempotency key: kept for as long as the same deed is tried. `randomUUID` is missing outside https. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
