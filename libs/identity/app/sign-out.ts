import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#platform';
import { EndSessions } from './end-sessions.js';

/** Ends the session in which the actor asks: its access and refresh tokens are worth nothing any more. */
@Injectable()
export class SignOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endSessions: EndSessions,
  ) {}

  async execute(actor: Actor): Promise<void> {
    const session = { id: actor.sessionId, personId: actor.personId };
    await this.unitOfWork.run(() => this.endSessions.execute([session], 'LOGOUT', actor.personId));
  }
}
