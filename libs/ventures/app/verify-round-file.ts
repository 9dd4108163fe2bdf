import { createHash } from 'node:crypto';
import type { Difference } from '../domain/bundle-fault.js';
import type { RoundBundle } from '../domain/round-bundle.js';
import { verifyRound, type VerifiedRound } from '../domain/verify-round.js';
import { bundleSchema } from './bundle-schema.js';
import { bundleText, roundHashing } from './round-hashing.js';

/** What was found of a file. */
export interface VerifiedFile extends VerifiedRound {
  /** SHA-256 of its bytes, to be compared with what the round's organiser published. */
  readonly fileHash: string;
  readonly bundle: RoundBundle | null;
}

/** Checks the bundle of a round, as bytes: its form, what was sealed, and everything computed anew. Needs nobody else. */
export function verifyRoundFile(file: Uint8Array): VerifiedFile {
  const fileHash = createHash('sha256').update(file).digest('hex');
  const failed = (difference: Difference): VerifiedFile => ({ fileHash, bundle: null, difference, results: null });
  const read = readJson(file);
  if ('difference' in read) return failed(read.difference);
  const parsed = bundleSchema.safeParse(read.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? [])
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
      .join('');
    return failed({
      path: path.slice(1) || 'file',
      found: issue?.message ?? '',
      expected: 'the form of a round bundle',
    });
  }
  const bundle = parsed.data;
  const verified = verifyRound(bundle, roundHashing);
  const difference = verified.difference ?? bytesDifference(file, bundleText(read.value));
  return { fileHash, bundle, results: verified.results, difference };
}

function readJson(file: Uint8Array): { readonly value: unknown } | { readonly difference: Difference } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
    return { value: JSON.parse(text) as unknown };
  } catch (fault) {
    const found = fault instanceof Error ? fault.message : '';
    return { difference: { path: 'file', found, expected: 'JSON in UTF-8' } };
  }
}

/** The first byte that canonical JSON of the same value would have otherwise. */
function bytesDifference(file: Uint8Array, text: string): Difference | null {
  const expected = Buffer.from(text, 'utf8');
  const length = Math.max(file.length, expected.length);
  for (let at = 0; at < length; at += 1) {
    if (file[at] !== expected[at]) {
      return { path: `byte ${at}`, found: `${file[at] ?? 'the end'}`, expected: `${expected[at] ?? 'the end'}` };
    }
  }
  return null;
}
