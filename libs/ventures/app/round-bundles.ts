import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork } from '#platform';
import { RoundRepository } from '../data/round.repository.js';
import type { BundleGiven } from '../domain/round-bundle.js';
import { isSealed } from '../domain/round.states.js';
import { bundleOf } from '../domain/verify-round.js';
import { bundleText, roundHashing } from './round-hashing.js';
import { RoundFacts } from './round-facts.js';

/** The file by which anybody recomputes a round, and the SHA-256 of its bytes. */
export interface RoundFile {
  readonly roundId: string;
  readonly fileHash: string;
  readonly text: string;
}

interface KeptFile extends RoundFile {
  readonly factsHash: string;
}

const MOST_KEPT = 8;

/** Hands out the bundle of a round (复算文件), once its notice was published. It names no person. */
@Injectable()
export class RoundBundles {
  private readonly kept = new Map<string, KeptFile>();

  constructor(
    private readonly rounds: RoundRepository,
    private readonly facts: RoundFacts,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** As the facts are now. Throws NOT_FOUND before the notice: what is sealed is in no file. */
  async of(roundId: string): Promise<RoundFile> {
    const given = await this.unitOfWork.snapshot(() => this.given(roundId));
    const factsHash = roundHashing.sha256(roundHashing.canonical(given));
    const known = this.kept.get(roundId);
    if (known?.factsHash === factsHash) return known;
    const text = bundleText(bundleOf(given, roundHashing));
    return this.keep({ roundId, factsHash, fileHash: roundHashing.sha256(text), text });
  }

  private async given(roundId: string): Promise<BundleGiven> {
    const round = await this.rounds.find(roundId);
    if (round === undefined || isSealed(round.state) || round.noticeOn === null) throw generalErrors.NOT_FOUND();
    return this.facts.given(roundId);
  }

  /** A round is asked for by many at once: it is computed anew only when its facts are others. */
  private keep(file: KeptFile): KeptFile {
    this.kept.delete(file.roundId);
    this.kept.set(file.roundId, file);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return file;
  }
}
