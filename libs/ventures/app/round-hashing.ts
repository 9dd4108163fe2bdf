import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { RoundHashing } from '../domain/round-bundle.js';

/** Canonical JSON (RFC 8785) and SHA-256, as every verifier computes them. */
export const roundHashing: RoundHashing = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  canonical: (value) => canonicalize(value) ?? '',
};

/** A bundle as it is handed out: canonical JSON and a line feed. Equal rounds are equal files, byte for byte. */
export const bundleText = (bundle: unknown): string => `${roundHashing.canonical(bundle)}\n`;
