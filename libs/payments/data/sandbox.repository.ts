import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { Database, isDuplicate } from '#platform';
import { SandboxDeliveryEntity, SandboxObjectEntity } from './sandbox.entities.js';

/** All SQL of the sandbox provider. */
@Injectable()
export class SandboxRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<SandboxObjectEntity | null> {
    return this.database.reader.findOneBy(SandboxObjectEntity, { id });
  }

  /** Locks an object until the unit ends. */
  async current(id: string): Promise<SandboxObjectEntity | undefined> {
    return (await this.database.lock(SandboxObjectEntity, [id]))[0];
  }

  /** Objects of a kind under a parent, or under none, oldest first. */
  async ofParent(kind: string, parentId: string | null): Promise<SandboxObjectEntity[]> {
    const where = { kind, parentId: parentId ?? IsNull() };
    return this.database.reader.find(SandboxObjectEntity, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async save(object: SandboxObjectEntity): Promise<void> {
    await this.database.writer.save(SandboxObjectEntity, object);
  }

  /** Saves an object unless one of that id is there already, from whoever came first. */
  async saveFirst(object: SandboxObjectEntity): Promise<void> {
    try {
      await this.database.insertMany(SandboxObjectEntity, [object]);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }

  async addDeliveries(deliveries: readonly SandboxDeliveryEntity[]): Promise<void> {
    await this.database.insertMany(SandboxDeliveryEntity, deliveries);
  }

  /** Webhooks that are due, the first first. Asked after every commit, and mostly there are none: so a plain look comes first. */
  async dueDeliveries(now: Date, limit: number): Promise<SandboxDeliveryEntity[]> {
    const any = await this.database.rows('SELECT 1 FROM payments_sandbox_delivery WHERE due_at <= ? LIMIT 1', [now]);
    if (any.length === 0) return [];
    const where = { dueAt: LessThanOrEqual(now) };
    return this.database.reader.find(SandboxDeliveryEntity, { where, order: { dueAt: 'ASC', id: 'ASC' }, take: limit });
  }

  /** Takes a delivery until an instant, or for good (null): false if another process took it first. */
  async lease(delivery: SandboxDeliveryEntity, until: Date | null): Promise<boolean> {
    const changed = await this.database.change(
      'UPDATE payments_sandbox_delivery SET due_at = ?, attempts = attempts + 1 WHERE id = ? AND attempts = ?',
      [until, delivery.id, delivery.attempts],
    );
    return changed === 1;
  }

  async delivered(id: string): Promise<void> {
    await this.database.writer.update(SandboxDeliveryEntity, { id }, { dueAt: null });
  }

  /** What was sent of an event, for sending it again. */
  async sentOf(eventId: string): Promise<SandboxDeliveryEntity | null> {
    return this.database.reader.findOne(SandboxDeliveryEntity, { where: { eventId } });
  }
}
