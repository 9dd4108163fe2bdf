import { Injectable } from '@nestjs/common';
import type { CheckOutcome } from '#platform';
import { ServiceOrderRepository } from '../data/service-order.repository.js';

const PAGE = 500;

/** Checks that every slot has taken as many places as its orders keep (名额核对). */
@Injectable()
export class AuditPlaces {
  constructor(private readonly orders: ServiceOrderRepository) {}

  async execute(progress: (checked: number) => void): Promise<CheckOutcome> {
    const broken: string[] = [];
    let [checked, after] = [0, ''];
    for (;;) {
      const { count, last, faults } = await this.orders.countPlaces(after, PAGE);
      if (count === 0) return { checked, broken };
      broken.push(...faults.map(({ id, expected, found }) => `slot ${id}: expected ${expected}, found ${found}`));
      [checked, after] = [checked + count, last];
      progress(checked);
    }
  }
}
