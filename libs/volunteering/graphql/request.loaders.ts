import { Injectable } from '@nestjs/common';
import type { BatchLoader, OperationContext } from '#platform';
import { RequestDetails, type AssignedVolunteer } from '../app/request-details.js';
import { ViewContact, type ContactWithPoint } from '../app/view-contact.js';
import type { MenuItemType } from './menu-item.type.js';
import type { TrailEntryType } from './request-details.type.js';
import type { ServiceRecordType } from './service-record.type.js';

/** Items of the menu by id. */
@Injectable()
export class MenuItemLoader implements BatchLoader<string, MenuItemType> {
  constructor(private readonly details: RequestDetails) {}

  async load(ids: readonly string[]): Promise<ReadonlyMap<string, MenuItemType>> {
    return new Map((await this.details.items(ids)).map((item) => [item.id, item]));
  }
}

/** Who comes, by request. */
@Injectable()
export class AssignedVolunteersLoader implements BatchLoader<string, AssignedVolunteer[]> {
  constructor(private readonly details: RequestDetails) {}

  async load(ids: readonly string[]): Promise<ReadonlyMap<string, AssignedVolunteer[]>> {
    return byRequest(ids, await this.details.assigned(ids));
  }
}

/** The trail, by request. */
@Injectable()
export class TrailLoader implements BatchLoader<string, TrailEntryType[]> {
  constructor(private readonly details: RequestDetails) {}

  async load(ids: readonly string[]): Promise<ReadonlyMap<string, TrailEntryType[]>> {
    return byRequest(ids, await this.details.trails(ids));
  }
}

/** Service records, by request. */
@Injectable()
export class RecordsLoader implements BatchLoader<string, ServiceRecordType[]> {
  constructor(private readonly details: RequestDetails) {}

  async load(ids: readonly string[]): Promise<ReadonlyMap<string, ServiceRecordType[]>> {
    return byRequest(ids, await this.details.recordsOf(ids));
  }
}

/** Contacts of those requests whose contact the reader may see. */
@Injectable()
export class ContactLoader implements BatchLoader<string, ContactWithPoint> {
  constructor(private readonly contacts: ViewContact) {}

  async load(ids: readonly string[], operation: OperationContext): Promise<ReadonlyMap<string, ContactWithPoint>> {
    return operation.actor ? this.contacts.execute(operation.actor, ids) : new Map();
  }
}

function byRequest<Row extends { requestId: string }>(ids: readonly string[], rows: Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) grouped.get(row.requestId)?.push(row);
  return grouped;
}
