import { Injectable } from '@nestjs/common';
import { generalErrors, newId } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork } from '#platform';
import { MenuRepository } from '../data/menu.repository.js';
import type { MenuItemDraft } from '../domain/menu-item.js';
import { requireSoundWords, requireWithin } from '../domain/volunteer-rules.js';

/** Puts items on the service menu 服务菜单 of a region. NOT_FOUND, BAD_USER_INPUT. */
@Injectable()
export class PublishMenu {
  constructor(
    private readonly menu: MenuRepository,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
  ) {}

  /** Returns the ids by code, of old items and new ones. */
  async execute(regionId: string, drafts: MenuItemDraft[]): Promise<Map<string, string>> {
    drafts.forEach(requireSoundItem);
    return this.unit.run(async () => {
      if (!(await this.identity.regions([regionId])).has(regionId)) throw generalErrors.NOT_FOUND();
      const known = (await this.menu.ofRegions([regionId])).map((item) => [item.code, item.id] as const);
      const ids = new Map<string, string>(known);
      const added = drafts
        .filter((draft) => !ids.has(draft.code))
        .map((draft) => ({ ...draft, id: newId<'MenuItem'>(), regionId, active: true }));
      await this.menu.insertMany(added);
      for (const item of added) ids.set(item.code, item.id);
      return ids;
    });
  }

  /** Every skill that the menu asks for in a region, by its own items and those of the regions above. Throws NOT_FOUND. */
  async skillsIn(regionId: string): Promise<Set<string>> {
    const items = await this.menu.ofRegions(await this.identity.ancestorsOf(regionId));
    return new Set(items.flatMap((item) => item.skills));
  }
}

function requireSoundItem(item: MenuItemDraft): void {
  requireSoundWords([item.code, item.category], 'code', 2, 60);
  requireSoundWords([item.name], 'name', 1, 100);
  requireSoundWords(item.skills, 'skills');
  requireWithin(item.riskGrade, 0, 3, 'riskGrade');
  requireWithin(item.usualMinutes, 1, 1440, 'usualMinutes');
  requireWithin(item.places, 1, 1000, 'places');
}
