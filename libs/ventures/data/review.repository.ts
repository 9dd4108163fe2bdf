import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import { DrawEntity } from './draw.entity.js';
import { PanelEntity, RecusalEntity, ReviewEntity, ScoreEntity, SheetEntity } from './review.entities.js';

const IN_ORDER = { sql: '1 = 1 ORDER BY id', parameters: [] };

/**
 * All SQL of draws, panels, reviews, recusals, sheets and scores; decide on them under the lock of the round. Sheets are read by
 * their expert, by the ranking and by the bundle: nowhere else.
 */
@Injectable()
export class ReviewRepository {
  constructor(private readonly database: Database) {}

  async addPanel(panel: PanelEntity): Promise<void> {
    await this.database.insertMany(PanelEntity, [panel]);
  }

  /** The panel of a round, once it is drawn. */
  async panel(roundId: string): Promise<PanelEntity | undefined> {
    return (await this.panels([roundId])).get(roundId);
  }

  /** Panels by round. */
  async panels(roundIds: readonly string[]): Promise<Map<string, PanelEntity>> {
    const rows = await this.database.matching(PanelEntity, 'id', roundIds);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Rounds with a panel after an id, ascending: to walk through all of them. */
  async panelsAfter(id: string, limit: number): Promise<string[]> {
    const sql = `SELECT id FROM ventures_panel WHERE id > ? ORDER BY id LIMIT ${limit}`;
    return (await this.database.rows<{ id: string }>(sql, [id])).map((row) => row.id);
  }

  async addDraw(draw: DrawEntity): Promise<void> {
    await this.database.insertMany(DrawEntity, [draw]);
  }

  /** The draws of a round, in their order. */
  async draws(roundId: string): Promise<DrawEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY number', parameters: [] };
    return this.database.matching(DrawEntity, 'roundId', [roundId], inOrder);
  }

  /** Notes what the public value of the draw after one will be. */
  async nameNextValue(drawId: string, nextValueName: string): Promise<void> {
    await this.database.changeOne(DrawEntity, drawId, { nextValueName });
  }

  async addReviews(reviews: readonly ReviewEntity[]): Promise<void> {
    await this.database.insertMany(ReviewEntity, reviews);
  }

  /** Throws NOT_FOUND. */
  async review(id: string): Promise<ReviewEntity> {
    const [row] = await this.database.matching(ReviewEntity, 'id', [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** All of a round, of who was recused, too. */
  async ofRound(roundId: string): Promise<ReviewEntity[]> {
    return this.database.matching(ReviewEntity, 'roundId', [roundId], IN_ORDER);
  }

  /** What an expert of a round has to do with an application. */
  async ofExpert(applicationId: string, expertId: string): Promise<ReviewEntity | undefined> {
    const there = { sql: 'expert_id = ?', parameters: [expertId] };
    return (await this.database.matching(ReviewEntity, 'applicationId', [applicationId], there))[0];
  }

  /** Reviews that a person has or had, newest first, after an id. */
  async pageOfPerson(
    personId: string,
    filter: { roundId?: string },
    afterId: string | null,
    limit: number,
  ): Promise<ReviewEntity[]> {
    const query = this.database.reader.createQueryBuilder(ReviewEntity, 'row').orderBy('row.id', 'DESC').take(limit);
    query.where({ personId });
    if (filter.roundId !== undefined) query.andWhere({ roundId: filter.roundId });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }

  /** All reviews that a person has or had. */
  async ofPerson(personId: string): Promise<ReviewEntity[]> {
    return this.database.matching(ReviewEntity, 'personId', [personId], IN_ORDER);
  }

  /** Those of the applications that a person reviews, without recusals. */
  async reviewing(personId: string, applicationIds: readonly string[]): Promise<ReviewEntity[]> {
    const there = { sql: 'person_id = ?', parameters: [personId] };
    const reviews = await this.database.matching(ReviewEntity, 'applicationId', applicationIds, there);
    const recused = await this.recused(reviews.map(({ id }) => id));
    return reviews.filter(({ id }) => !recused.has(id));
  }

  async recuse(recusal: RecusalEntity): Promise<void> {
    await this.database.insertMany(RecusalEntity, [recusal]);
  }

  /** Recusals of a round in the order in which they happened. */
  async recusals(roundId: string): Promise<RecusalEntity[]> {
    const rows = await this.database.matching(RecusalEntity, 'roundId', [roundId]);
    return rows.sort((one, other) => one.number - other.number);
  }

  /** Those of the reviews whose expert was recused. */
  async recused(reviewIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.matching(RecusalEntity, 'reviewId', reviewIds);
    return new Set(rows.map(({ reviewId }) => reviewId));
  }

  async addSheet(sheet: SheetEntity): Promise<void> {
    await this.database.insertMany(SheetEntity, [sheet]);
  }

  /** Sheets by review: of one's own reviews. */
  async sheets(reviewIds: readonly string[]): Promise<Map<string, SheetEntity>> {
    const rows = await this.database.matching(SheetEntity, 'reviewId', reviewIds);
    return new Map(rows.map((row) => [row.reviewId, row]));
  }

  /** All sheets of a round: for its ranking and its bundle. */
  async sheetsOfRound(roundId: string): Promise<Map<string, SheetEntity>> {
    const rows = await this.database.matching(SheetEntity, 'roundId', [roundId]);
    return new Map(rows.map((row) => [row.reviewId, row]));
  }

  async addScores(scores: readonly ScoreEntity[]): Promise<void> {
    await this.database.insertMany(ScoreEntity, scores);
  }

  /** Scores of a round, the first place first, those without a place last. None before it is ranked. */
  async scores(roundId: string): Promise<ScoreEntity[]> {
    const rows = await this.database.matching(ScoreEntity, 'roundId', [roundId], IN_ORDER);
    const placeOf = ({ place }: ScoreEntity): number => place ?? rows.length + 1;
    return rows.sort((one, other) => placeOf(one) - placeOf(other));
  }
}
