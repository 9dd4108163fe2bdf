import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { LocalDate } from '#kernel';
import { Database } from '#platform';
import { DeclarationEntity, ExpertEntity, ExpertTieEntity, RoundExpertEntity } from './expert.entities.js';

/** A tie, with the person whose it is. */
export interface PersonTie {
  readonly personId: string;
  readonly kind: ExpertTieEntity['kind'];
  readonly organisationId: string;
  readonly until: LocalDate | null;
}

const IN_ORDER = { sql: '1 = 1 ORDER BY id', parameters: [] };

/** All SQL of experts, their ties, who of them may be drawn in which round, and declared conflicts. */
@Injectable()
export class ExpertRepository {
  constructor(private readonly database: Database) {}

  async add(expert: ExpertEntity): Promise<void> {
    await this.database.insertMany(ExpertEntity, [expert]);
  }

  async change(id: string, patch: Pick<ExpertEntity, 'fields' | 'organisationId'>): Promise<void> {
    await this.database.writer.update(ExpertEntity, { id }, patch);
  }

  async byIds(ids: readonly string[]): Promise<ExpertEntity[]> {
    return this.database.matching(ExpertEntity, 'id', ids, IN_ORDER);
  }

  /** The entry of a person in the pool of a charity. */
  async ofPerson(hostId: string, personId: string): Promise<ExpertEntity | undefined> {
    const there = { sql: 'host_id = ?', parameters: [hostId] };
    return (await this.database.matching(ExpertEntity, 'personId', [personId], there))[0];
  }

  /** Whether a person is in the pool of any charity. */
  async isExpert(personId: string): Promise<boolean> {
    return (await this.database.matching(ExpertEntity, 'personId', [personId])).length > 0;
  }

  /** The pool of a charity, newest first, after an id. */
  async page(hostId: string, afterId: string | null, limit: number): Promise<ExpertEntity[]> {
    const query = this.database.reader.createQueryBuilder(ExpertEntity, 'row').orderBy('row.id', 'DESC').take(limit);
    query.where({ hostId });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }

  /** Ties by expert. One query. */
  async tiesOf(expertIds: readonly string[]): Promise<Map<string, ExpertTieEntity[]>> {
    const rows = await this.database.matching(ExpertTieEntity, 'expertId', expertIds, IN_ORDER);
    return new Map(expertIds.map((id) => [id, rows.filter(({ expertId }) => expertId === id)]));
  }

  async addTies(ties: readonly ExpertTieEntity[]): Promise<void> {
    await this.database.insertMany(ExpertTieEntity, ties);
  }

  async endTie(id: string, until: LocalDate | null): Promise<void> {
    await this.database.writer.update(ExpertTieEntity, { id }, { until });
  }

  /** Ties of people in whatever pool they are; where an expert works is one, too. Two queries. */
  async tiesOfPeople(personIds: readonly string[]): Promise<PersonTie[]> {
    const experts = await this.database.matching(ExpertEntity, 'personId', personIds);
    const people = new Map(experts.map(({ id, personId }) => [id, personId]));
    const ties = await this.database.matching(ExpertTieEntity, 'expertId', [...people.keys()]);
    const work = experts.flatMap(({ personId, organisationId }): PersonTie[] =>
      organisationId === null ? [] : [{ personId, kind: 'EMPLOYEE', organisationId, until: null }],
    );
    return [...ties.map((tie) => ({ ...tie, personId: people.get(tie.expertId) ?? '' })), ...work];
  }

  async addToRound(experts: readonly RoundExpertEntity[]): Promise<void> {
    await this.database.insertMany(RoundExpertEntity, experts);
  }

  /** Who may be drawn in a round, ids ascending. */
  async ofRound(roundId: string): Promise<RoundExpertEntity[]> {
    return this.database.matching(RoundExpertEntity, 'roundId', [roundId], IN_ORDER);
  }

  async inRound(roundId: string, personId: string): Promise<RoundExpertEntity | undefined> {
    const there = { sql: 'round_id = ?', parameters: [roundId] };
    return (await this.database.matching(RoundExpertEntity, 'personId', [personId], there))[0];
  }

  /** Rounds in which a person may be drawn. */
  async roundsOf(personId: string): Promise<RoundExpertEntity[]> {
    return this.database.matching(RoundExpertEntity, 'personId', [personId], IN_ORDER);
  }

  /** Writes down once with which applications an expert is in conflict at the draw. */
  async fixConflicts(id: string, conflicts: string[]): Promise<void> {
    await this.database.changeOne(RoundExpertEntity, id, { conflicts });
  }

  async declare(declaration: DeclarationEntity): Promise<void> {
    await this.database.insertMany(DeclarationEntity, [declaration]);
  }

  async declared(applicationId: string, personId: string): Promise<DeclarationEntity | undefined> {
    const there = { sql: 'person_id = ?', parameters: [personId] };
    return (await this.database.matching(DeclarationEntity, 'applicationId', [applicationId], there))[0];
  }

  /** What these people declared in a round, or was asked of them with success. */
  async declarationsOf(roundId: string, personIds: readonly string[]): Promise<DeclarationEntity[]> {
    const there = { sql: 'round_id = ?', parameters: [roundId] };
    return this.database.matching(DeclarationEntity, 'personId', personIds, there);
  }
}
