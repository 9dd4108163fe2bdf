import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GiftSums } from '#funds';
import { Events } from '#platform';
import { ApplicationRepository } from '../data/application.repository.js';
import { ContributionRepository } from '../data/contribution.repository.js';
import type { Contribution } from '../domain/matching-pool.js';
import { RoundSources } from './round-sources.js';
import { RoundChanged } from './rounds.events.js';
import { SecureDonations } from './secure-donations.js';

/** Counts gifts when a round closes, and tells the rules what was given and who gave. */
@Injectable()
export class ContributionsSubscriber implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly sources: RoundSources,
    private readonly securing: SecureDonations,
    private readonly contributions: ContributionRepository,
    private readonly applications: ApplicationRepository,
    private readonly gifts: GiftSums,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(RoundChanged, async ({ roundId, state }) => {
      if (state === 'CLOSED') await this.securing.execute(roundId);
    });
    this.sources.register({
      contributions: (roundId) => this.given(roundId),
      donees: (roundId, personIds) => this.donees(roundId, personIds),
    });
  }

  private async given(roundId: string): Promise<Contribution[]> {
    const rows = await this.contributions.ofRound(roundId);
    return rows.map(({ applicationId, contributorId: personId, amount }) => ({ applicationId, personId, amount }));
  }

  /** Organisations that people gave to through the drives of their applications. */
  private async donees(roundId: string, personIds: readonly string[]): Promise<Map<string, string[]>> {
    const drives = await this.contributions.drivesOf(roundId);
    const rows = await this.applications.byIds(drives.map(({ applicationId }) => applicationId));
    const applicants = new Map(rows.map(({ id, organisationId }) => [id, organisationId]));
    const doneeOf = new Map(drives.map(({ driveId, applicationId }) => [driveId, applicants.get(applicationId) ?? '']));
    const given = await this.gifts.drivesGivenTo([...doneeOf.keys()], personIds);
    return new Map([...given].map(([id, ids]) => [id, ids.map((driveId) => doneeOf.get(driveId) ?? '')]));
  }
}
