import { createHash } from 'node:crypto';

/** A fingerprint of an input whose fields have a fixed order: equal inputs, and only they, have equal fingerprints. */
export function inputHash(operation: string, input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('hex');
}
