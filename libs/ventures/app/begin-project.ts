import { Injectable } from '@nestjs/common';
import type { ProjectInHand } from './project-desk.js';
import { ProjectPlan } from './project-plan.js';
import { RoundProgress } from './round-progress.js';
import { SigningTime } from './signing-time.js';

/** What a signed agreement brings (项目启动). In the open unit, with the project locked. */
@Injectable()
export class BeginProject {
  constructor(
    private readonly plan: ProjectPlan,
    private readonly progress: RoundProgress,
    private readonly signing: SigningTime,
  ) {}

  /** It lapses no more, has its tranches and milestones, and its round may go on. */
  async execute({ round, application, agreement }: ProjectInHand, actorId: string): Promise<void> {
    await this.signing.forget(application.id);
    await this.plan.begin(round, application, agreement);
    await this.progress.advance(round, actorId);
  }
}
