import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform';
import { ExpertRepository } from '../data/expert.repository.js';
import { ReviewRepository } from '../data/review.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { REVIEWING } from '../domain/panel-steps.js';
import type { VentureTask } from '../domain/venture-task.js';
import { ReviewQueries } from './review-queries.js';
import { RoundAccess } from './round-access.js';
import { VentureTasks } from './venture-tasks.js';

/**
 * What waits for experts and for who runs a round while it is reviewed. That a round waits to be ranked is said from the draw
 * on, whatever sheets are in: else it would tell that they are.
 */
@Injectable()
export class PanelTasksSubscriber implements OnModuleInit {
  constructor(
    private readonly tasks: VentureTasks,
    private readonly rounds: RoundRepository,
    private readonly access: RoundAccess,
    private readonly experts: ExpertRepository,
    private readonly reviews: ReviewRepository,
    private readonly own: ReviewQueries,
  ) {}

  onModuleInit(): void {
    this.tasks.register((actor) => this.ofManager(actor));
    this.tasks.register((actor) => this.ofExpert(actor));
  }

  private async ofManager(actor: Actor): Promise<VentureTask[]> {
    const open = await this.rounds.inStates(REVIEWING, this.access.scope(actor, 'MANAGE'));
    const rounds = open.filter(({ kind }) => kind === 'VENTURE');
    const panels = await this.reviews.panels(rounds.map(({ id }) => id));
    return rounds.map(({ id: roundId }) => {
      const panel = panels.get(roundId);
      const kind = panel === undefined ? 'DRAW_PANEL' : 'RANK_ROUND';
      return { kind, role: 'PROGRAMME_OFFICER', roundId, applicationId: null, dueAt: panel?.reviewUntil ?? null };
    });
  }

  private async ofExpert(actor: Actor): Promise<VentureTask[]> {
    const sheets = (await this.own.waiting(actor)).map(({ roundId, applicationId, dueAt }) => {
      const task: VentureTask = { kind: 'FILL_SHEET', role: 'EXPERT', roundId, applicationId, dueAt };
      return task;
    });
    const asked = await this.experts.roundsOf(actor.personId);
    const rounds = await this.rounds.byIds(asked.map(({ roundId }) => roundId));
    const before = rounds.filter(({ state }) => ['CLOSED', 'SCREENING', 'REVIEW'].includes(state));
    const drawn = await this.reviews.panels(before.map(({ id }) => id));
    const declaring = before
      .filter(({ id }) => !drawn.has(id))
      .map(({ id: roundId }) => {
        const task: VentureTask = {
          kind: 'DECLARE_CONFLICTS',
          role: 'EXPERT',
          roundId,
          applicationId: null,
          dueAt: null,
        };
        return task;
      });
    return [...sheets, ...declaring];
  }
}
