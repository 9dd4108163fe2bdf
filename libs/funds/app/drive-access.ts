import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity, OrganisationRegister } from '#identity';
import type { Actor } from '#platform';
import { DonationRepository } from '../data/donation.repository.js';
import type { DriveEntity } from '../data/drive.entity.js';
import { DriveRepository, type DriveScope } from '../data/drive.repository.js';
import { SHOWN_STATES } from '../domain/drive.states.js';

/**
 * Whom a drive is for: a public one for everybody; a targeted one for members of the charity and who has given to it
 * before; mutual aid for those who live in its community. To all others it does not exist.
 */
@Injectable()
export class DriveAccess {
  constructor(
    private readonly drives: DriveRepository,
    private readonly donations: DonationRepository,
    private readonly identity: Identity,
    private readonly organisations: OrganisationRegister,
  ) {}

  /** The drive, if the actor (undefined: anybody) may see it. Throws NOT_FOUND. */
  async seen(actor: Actor | undefined, driveId: string): Promise<DriveEntity> {
    const drive = await this.drives.find(driveId);
    if (drive === undefined || !(await this.isFor(actor, drive))) throw generalErrors.NOT_FOUND();
    return drive;
  }

  /** What somebody sees in a list. */
  async scope(actor: Actor | undefined): Promise<DriveScope> {
    if (actor === undefined) return { hostIds: [], targetedHostIds: [], homePath: null };
    const memberOf = await this.organisations.membershipsOf(actor.personId);
    const gaveTo = await this.donations.hostsOfDonor(actor.personId);
    const targetedHostIds = [...new Set([...memberOf, ...gaveTo])];
    const homePath = await this.homeOf(actor.personId);
    return { hostIds: actor.organisationIds('fund.read'), targetedHostIds, homePath };
  }

  private async isFor(actor: Actor | undefined, drive: DriveEntity): Promise<boolean> {
    if (actor?.organisationIds('fund.read').includes(drive.hostId)) return true;
    if (actor !== undefined && this.supervises(actor, drive)) return true;
    if (!SHOWN_STATES.includes(drive.state)) return false;
    if (drive.lane === 'PUBLIC') return true;
    const { targetedHostIds, homePath } = await this.scope(actor);
    if (drive.lane === 'TARGETED') return targetedHostIds.includes(drive.hostId);
    return homePath?.startsWith(drive.regionPath) ?? false;
  }

  private supervises(actor: Actor, { regionPath }: DriveEntity): boolean {
    return actor.regionPaths('charity.supervise').some((path) => regionPath.startsWith(path));
  }

  private async homeOf(personId: string): Promise<string | null> {
    const regionId = (await this.identity.people([personId])).get(personId)?.regionId ?? '';
    return (await this.identity.regions([regionId])).get(regionId)?.path ?? null;
  }
}
