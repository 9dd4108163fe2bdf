import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import { MenuItemEntity } from './menu-item.entity.js';

/** All SQL over the service menu. */
@Injectable()
export class MenuRepository {
  constructor(private readonly database: Database) {}

  async insertMany(rows: MenuItemEntity[]): Promise<void> {
    await this.database.insertMany(MenuItemEntity, rows);
  }

  async findMany(ids: readonly string[]): Promise<MenuItemEntity[]> {
    return this.database.matching(MenuItemEntity, 'id', ids);
  }

  /** Active items of any of the regions (a region and its ancestors), by class and code. */
  async ofRegions(regionIds: readonly string[]): Promise<MenuItemEntity[]> {
    if (regionIds.length === 0) return [];
    return this.database.reader.find(MenuItemEntity, {
      where: { regionId: In([...regionIds]), active: true },
      order: { category: 'ASC', code: 'ASC' },
      take: 500,
    });
  }
}
