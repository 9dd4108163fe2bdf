import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Identity } from '#identity';
import { Events } from '#platform';
import { ApplicationRepository } from '../data/application.repository.js';
import { BonusRepository } from '../data/bonus.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { roundHashing } from './round-hashing.js';
import { RoundSources } from './round-sources.js';
import { RoundChanged } from './rounds.events.js';

/** Tells the rules of special bonuses, and everybody with the notice: who gave them is in the audit log from then on. */
@Injectable()
export class BonusesSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly sources: RoundSources,
    private readonly bonuses: BonusRepository,
    private readonly applications: ApplicationRepository,
    private readonly rounds: RoundRepository,
    private readonly identity: Identity,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(RoundChanged, async ({ roundId, state }) => {
      if (state === 'NOTICE') await this.unseal(roundId);
    });
    this.sources.register({
      bonuses: async (roundId) =>
        (await this.bonuses.ofRound(roundId)).map(({ id: applicationId, special, evidence }) => ({
          ...{ applicationId, special, specialEvidence: roundHashing.sha256(evidence) },
        })),
    });
  }

  /** Once: what is shown already stays. */
  private async unseal(roundId: string): Promise<void> {
    const bonuses = await this.bonuses.ofRound(roundId);
    const shown = await this.applications.byIds(bonuses.map(({ id }) => id));
    const hidden = new Set(shown.filter(({ special }) => special === 0).map(({ id }) => id));
    const regionPath = (await this.rounds.find(roundId))?.regionPath ?? '/';
    for (const { id, special, evidence, givenBy } of bonuses.filter((one) => hidden.has(one.id))) {
      await this.applications.change(id, { special });
      await this.identity.audit.record({
        ...{ actorId: givenBy, action: 'ventureApplication.bonus', subjectType: 'VentureApplication', subjectId: id },
        ...{ regionPath, details: { roundId, special, evidenceHash: roundHashing.sha256(evidence) } },
      });
    }
  }
}
