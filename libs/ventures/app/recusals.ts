import { Injectable } from '@nestjs/common';
import { OrganisationRegister } from '#identity';
import { ApplicationRepository } from '../data/application.repository.js';

/** Who has to keep away from which applications (回避), and who reviews which. */
@Injectable()
export class Recusals {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly organisations: OrganisationRegister,
  ) {}

  /** Those of the applications that a person is in conflict with: nothing of them may be learned. Two queries. */
  async conflictedWith(personId: string, applicationIds: readonly string[]): Promise<Set<string>> {
    const own = await this.organisations.membershipsOf(personId);
    const rows = await this.applications.byIds(applicationIds);
    return new Set(rows.filter(({ organisationId }) => own.includes(organisationId)).map(({ id }) => id));
  }

  /** Those of the applications that a person reviews: none before a panel is drawn. */
  async reviewedBy(_personId: string, _applicationIds: readonly string[]): Promise<Set<string>> {
    return new Set();
  }
}
