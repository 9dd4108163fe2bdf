import { Injectable } from '@nestjs/common';
import { walkCompared, type CheckOutcome } from '#platform';
import { ServiceOrderRepository } from '../data/service-order.repository.js';

const PAGE = 500;

/** Checks that every slot has taken as many places as its orders keep (名额核对). */
@Injectable()
export class AuditPlaces {
  constructor(private readonly orders: ServiceOrderRepository) {}

  async execute(progress: (checked: number) => void): Promise<CheckOutcome> {
    return walkCompared(progress, 'slot', (after) => this.orders.countPlaces(after, PAGE));
  }
}
