import { Injectable } from '@nestjs/common';

/** What was awarded to an application 立项, in fen, and the reservation that holds its money. */
export interface Award {
  readonly applicationId: string;
  readonly amount: number;
  readonly reservationId: string;
}

/** Awards that are confirmed. */
@Injectable()
export class Awards {
  // eslint-disable-next-line @typescript-eslint/require-await -- Nothing is confirmed yet.
  async of(_applicationIds: readonly string[]): Promise<Map<string, Award>> {
    return new Map();
  }
}
