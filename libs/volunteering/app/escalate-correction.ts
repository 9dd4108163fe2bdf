import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { CorrectionRepository } from '../data/correction.repository.js';
import { systemActor } from '../domain/trail.js';
import { RecordDesk } from './record-desk.js';
import { RecordTrail } from './record-trail.js';

/** The time for answering a correction is over 更正逾期: the district sees to it, and may answer it. An answered one stays. */
@Injectable()
export class EscalateCorrection {
  constructor(
    private readonly corrections: CorrectionRepository,
    private readonly desk: RecordDesk,
    private readonly trail: RecordTrail,
    private readonly clock: Clock,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(correctionId: string): Promise<void> {
    await this.unit.run(async () => {
      const { recordId } = await this.corrections.get(correctionId);
      const opened = await this.desk.bySystem(recordId);
      const correction = await this.corrections.get(correctionId);
      if (correction.state !== 'OPEN' || correction.escalatedAt !== null) return;
      await this.corrections.update(correctionId, { escalatedAt: this.clock.now() });
      await this.trail.note(opened, 'escalateCorrection', systemActor, { details: { correctionId } });
    });
  }
}
