import { Injectable } from '@nestjs/common';
import { Identity, isWithin, OrganisationRegister } from '#identity';
import { generalErrors } from '#kernel';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { inspectionFault } from '../domain/micro-project.js';
import { microErrors } from '../domain/micro.errors.js';

/** Who inspects: an officer, and a delegate of the residents of the place who is not of the contractor (验收人员). */
@Injectable()
export class MicroInspectors {
  constructor(
    private readonly identity: Identity,
    private readonly organisations: OrganisationRegister,
  ) {}

  /** Throws NOT_FOUND for a delegate who does not live there, MICRO_INSPECTION_NOT_SOUND. */
  async require(project: MicroProjectEntity, officerId: string, delegateId: string): Promise<void> {
    if (!(await this.livesIn(delegateId, project.regionPath))) throw generalErrors.NOT_FOUND();
    const inspectorIds = [officerId, delegateId];
    const contractorIds = await this.ofContractor(project, inspectorIds);
    const delegateIds = delegateId === officerId ? [] : [delegateId];
    if (inspectionFault({ inspectorIds, delegateIds, contractorIds }) !== null) {
      throw microErrors.MICRO_INSPECTION_NOT_SOUND();
    }
  }

  /** Those of the contractor of the register, and of the applicant, who answers for the work and whom the subsidy goes to. */
  private async ofContractor(
    { contractorId, organisationId }: MicroProjectEntity,
    personIds: readonly string[],
  ): Promise<string[]> {
    const affiliations = await this.organisations.affiliationsOf(personIds);
    return personIds.filter((id) =>
      affiliations.get(id)?.some((one) => one === contractorId || one === organisationId),
    );
  }

  private async livesIn(personId: string, regionPath: string): Promise<boolean> {
    const home = (await this.identity.people([personId])).get(personId)?.regionId;
    if (home === undefined) return false;
    const path = (await this.identity.regions([home])).get(home)?.path;
    return path !== undefined && isWithin(path, [regionPath]);
  }
}
