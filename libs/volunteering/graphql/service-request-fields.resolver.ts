import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders } from '#platform';
import type { AssignedVolunteer } from '../app/request-details.js';
import type { ContactWithPoint } from '../app/view-contact.js';
import { MenuItemType } from './menu-item.type.js';
import { AssignedVolunteerType, ServiceContactType, TrailEntryType } from './request-details.type.js';
import {
  AssignedVolunteersLoader,
  ContactLoader,
  MenuItemLoader,
  RecordsLoader,
  TrailLoader,
} from './request.loaders.js';
import { ServiceRecordType } from './service-record.type.js';
import { ServiceRequestType } from './service-request.type.js';

/** Fields of a request that are loaded in batches. */
@Resolver(() => ServiceRequestType)
export class ServiceRequestFieldsResolver {
  /** What was ordered. */
  @ResolveField(() => MenuItemType, { nullable: true, description: 'What was ordered. 菜单项' })
  item(@Parent() request: ServiceRequestType, @Loaders() loaders: Loaders): Promise<MenuItemType | undefined> {
    return loaders.get(MenuItemLoader).load(request.itemId);
  }

  /** Who comes. */
  @ResolveField(() => [AssignedVolunteerType], { description: 'Who comes. 接单志愿者' })
  async volunteers(@Parent() request: ServiceRequestType, @Loaders() loaders: Loaders): Promise<AssignedVolunteer[]> {
    return (await loaders.get(AssignedVolunteersLoader).load(request.id)) ?? [];
  }

  /** Null for who may not see it. */
  @ResolveField(() => ServiceContactType, {
    nullable: true,
    description: 'Who is served and where; null for who may not see it. 服务对象联系方式',
  })
  contact(@Parent() request: ServiceRequestType, @Loaders() loaders: Loaders): Promise<ContactWithPoint | undefined> {
    return loaders.get(ContactLoader).load(request.id);
  }

  /** The way of the request so far. */
  @ResolveField(() => [TrailEntryType], { description: 'The way of the request so far. 流转记录' })
  async trail(@Parent() request: ServiceRequestType, @Loaders() loaders: Loaders): Promise<TrailEntryType[]> {
    return (await loaders.get(TrailLoader).load(request.id)) ?? [];
  }

  /** Records of the service. */
  @ResolveField(() => [ServiceRecordType], { description: 'Records of the service. 服务记录' })
  async records(@Parent() request: ServiceRequestType, @Loaders() loaders: Loaders): Promise<ServiceRecordType[]> {
    return (await loaders.get(RecordsLoader).load(request.id)) ?? [];
  }
}
