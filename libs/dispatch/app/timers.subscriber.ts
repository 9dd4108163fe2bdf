import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timers } from '#platform';
import { ContinueDispatch } from './continue-dispatch.js';
import { dispatchTimer } from './dispatch.timers.js';
import { EscalateRequest } from './escalate-request.js';
import { StopDispatch } from './stop-dispatch.js';
import { TimeOutOffers } from './time-out-offers.js';

/** What dispatch does when its timers fire. */
@Injectable()
export class TimersSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly timeOutOffers: TimeOutOffers,
    private readonly continueDispatch: ContinueDispatch,
    private readonly escalateRequest: EscalateRequest,
    private readonly stopDispatch: StopDispatch,
  ) {}

  onModuleInit(): void {
    this.timers.handle(dispatchTimer.offersTimeOut, ({ requestId, batch }) =>
      this.timeOutOffers.execute(String(requestId), Number(batch)),
    );
    this.timers.handle(dispatchTimer.goOn, ({ requestId }) => this.continueDispatch.execute(String(requestId)));
    this.timers.handle(dispatchTimer.escalate, ({ requestId }) => this.escalateRequest.execute(String(requestId)));
    this.timers.handle(dispatchTimer.stop, ({ requestId }) => this.stopDispatch.execute(String(requestId)));
  }
}
