import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { GiftSums } from '#funds';
import { Identity } from '#identity';
import { newId } from '#kernel';
import { ApplicationRepository } from '../data/application.repository.js';
import { ContributionRepository } from '../data/contribution.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { byOnePerson, pseudonymous, raisedBy } from '../domain/secured-donations.js';

/** Counts, at the close of a round, what was given until then for each application (已落实捐赠). In its unit, with the round locked. */
@Injectable()
export class SecureDonations {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly applications: ApplicationRepository,
    private readonly contributions: ContributionRepository,
    private readonly gifts: GiftSums,
    private readonly identity: Identity,
  ) {}

  /** Accounts of one document are one person, as in the vote. Gifts that go back later still count: whoever reads the file of the round recomputes what was known at the close. */
  async execute(roundId: string): Promise<void> {
    const round = await this.rounds.find(roundId);
    const drives = await this.contributions.drivesOf(roundId);
    if (round === undefined || drives.length === 0) return;
    const applicationOf = new Map(drives.map(({ driveId, applicationId }) => [driveId, applicationId]));
    const gifts = await this.gifts.byPerson([...applicationOf.keys()], round.closeAt);
    const personOf = await this.identity.onePersonEach([...new Set(gifts.map(({ donorId }) => donorId))]);
    const secured = pseudonymous(byOnePerson(gifts, personOf), applicationOf, randomUUID);
    await this.contributions.add(secured.map((one) => ({ id: newId<'Contribution'>(), roundId, ...one })));
    for (const [id, raised] of raisedBy(secured)) await this.applications.change(id, { raised });
  }
}
