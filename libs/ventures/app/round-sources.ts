import { Injectable } from '@nestjs/common';
import type { BundleGiven } from '../domain/round-bundle.js';

/** What an application was given beside its sheets, and the hash of the evidence. */
export interface SpecialBonus {
  readonly applicationId: string;
  readonly special: number;
  readonly specialEvidence: string;
}

/** What other parts know of a round. Each answers for the round alone, in an order that does not change. */
export interface RoundSource {
  objections?(roundId: string): Promise<BundleGiven['objections']>;
  projects?(roundId: string): Promise<BundleGiven['projects']>;
  bonuses?(roundId: string): Promise<readonly SpecialBonus[]>;
  contributions?(roundId: string): Promise<BundleGiven['contributions']>;
  /** Organisations that each of these people gave to within the round. */
  donees?(roundId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** Where the facts of a round come from that the panel does not know. Each part registers its own, when the module starts. */
@Injectable()
export class RoundSources {
  private readonly sources: RoundSource[] = [];

  register(source: RoundSource): void {
    this.sources.push(source);
  }

  /** What parts know of one kind, one after the other. */
  async all<Kind extends 'objections' | 'projects' | 'contributions'>(
    kind: Kind,
    roundId: string,
  ): Promise<BundleGiven[Kind][number][]> {
    const found: BundleGiven[Kind][number][] = [];
    for (const source of this.sources) found.push(...((await source[kind]?.(roundId)) ?? []));
    return found;
  }

  /** Special bonuses of a round, by application: sealed as sheets are. */
  async bonuses(roundId: string): Promise<Map<string, Omit<SpecialBonus, 'applicationId'>>> {
    const found = new Map<string, Omit<SpecialBonus, 'applicationId'>>();
    for (const source of this.sources) {
      for (const { applicationId, ...bonus } of (await source.bonuses?.(roundId)) ?? []) {
        found.set(applicationId, bonus);
      }
    }
    return found;
  }

  /** Organisations that a round's gifts of these people went to, by person. */
  async donees(roundId: string, personIds: readonly string[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const source of this.sources) {
      for (const [personId, ids] of (await source.donees?.(roundId, personIds)) ?? []) {
        found.set(personId, [...(found.get(personId) ?? []), ...ids]);
      }
    }
    return found;
  }
}
