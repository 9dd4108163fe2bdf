import { Injectable } from '@nestjs/common';
import { MicroProjectRepository } from '../data/micro.repository.js';
import { isMicroOver } from '../domain/micro-project.states.js';
import { MicroFreezes } from './micro-freezes.js';

/** When a round of small projects is over (轮次了结). */
@Injectable()
export class MicroEnd {
  constructor(
    private readonly projects: MicroProjectRepository,
    private readonly freezes: MicroFreezes,
  ) {}

  /** Whether every project has ended and been paid, and no objection is open. Under the lock of the round. */
  async isOver(roundId: string): Promise<boolean> {
    const projects = await this.projects.ofRound(roundId);
    return projects.every(isMicroOver) && (await this.freezes.in([roundId])).size === 0;
  }
}
