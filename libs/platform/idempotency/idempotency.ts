import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import { inputHash, readAnswer, writeAnswer } from './answer.js';
import { IdempotencyRepository } from './idempotency.repository.js';

/** Who asks for what, under which key. */
export interface Request {
  readonly actorId: string;
  /** 1 to 255 characters, chosen by the client, unique for each actor. */
  readonly key: string;
  /** Name of the use case. */
  readonly operation: string;
  /** Everything that was asked, without the key. */
  readonly input: unknown;
}

/** Makes a use case safe to send again: one effect and one answer for each key, for ever. */
@Injectable()
export class Idempotency {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: IdempotencyRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs the work in a unit whose first statement claims the key. The same key with the same input gives the first
   * answer again; with another input or operation it throws IDEMPOTENCY_CONFLICT. A refusal undoes the claim too.
   */
  async once<T>(request: Request, work: () => Promise<T>): Promise<T> {
    const { actorId, key, operation } = request;
    const hash = inputHash(operation, request.input);
    return this.unitOfWork.run(async () => {
      const row = { actorId, key, operation, inputHash: hash, answer: null, createdAt: this.clock.now() };
      if (await this.repository.claim(row)) {
        const answer = await work();
        await this.repository.saveAnswer(actorId, key, writeAnswer(answer));
        return answer;
      }
      const first = await this.repository.find(actorId, key);
      if (first.inputHash !== hash || first.answer === null) throw generalErrors.IDEMPOTENCY_CONFLICT();
      return readAnswer(first.answer) as T;
    });
  }
}
