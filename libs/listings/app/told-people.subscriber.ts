import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FamilyTies, ServedPeople } from '#funds';
import { Family } from '#points';
import { SettledOrderRepository } from '../data/settled-orders.repository.js';

/** Tells funds whom orders were for, to count people, and who is whose family, to know households again. */
@Injectable()
export class ToldPeopleSubscriber implements OnModuleInit {
  constructor(
    private readonly served: ServedPeople,
    private readonly ties: FamilyTies,
    private readonly orders: SettledOrderRepository,
    private readonly family: Family,
  ) {}

  onModuleInit(): void {
    this.served.tell(async (orderIds) => {
      const orders = await this.orders.byIds(orderIds);
      return new Map(orders.map(({ id, personId }) => [id, personId]));
    });
    this.ties.tell(async (personIds) => {
      const relatives: string[] = [];
      for (const id of personIds) relatives.push(...(await this.family.relativesOf(id)).keys());
      return relatives;
    });
  }
}
