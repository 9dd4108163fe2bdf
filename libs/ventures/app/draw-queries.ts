import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { DrawEntity } from '../data/draw.entity.js';
import { ReviewRepository } from '../data/review.repository.js';
import { BallotPaper } from './ballot-paper.js';

/** The draws of a panel (抽签记录), for everybody: with which values, and whether there was a panel. */
@Injectable()
export class DrawQueries {
  constructor(
    private readonly paper: BallotPaper,
    private readonly reviews: ReviewRepository,
  ) {}

  /** In their order. Throws NOT_FOUND. */
  async ofRound(actor: Actor | undefined, roundId: string): Promise<DrawEntity[]> {
    await this.paper.requireSeen(actor, roundId);
    return this.reviews.draws(roundId);
  }
}
