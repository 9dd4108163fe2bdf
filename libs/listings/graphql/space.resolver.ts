import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Loaders, Public, Requires, type Actor, type Page } from '#platform';
import { AddRoom } from '../app/add-room.js';
import { CreateSpace } from '../app/create-space.js';
import { EditRoom } from '../app/edit-room.js';
import { EditSpace } from '../app/edit-space.js';
import { SpaceQueries } from '../app/space-queries.js';
import { idAfter, idCursor } from './id-page.js';
import { AddRoomInput, EditRoomInput } from './room.inputs.js';
import { CreateSpaceInput, EditSpaceInput, SpacesArgs } from './space.inputs.js';
import { SpaceRoomsLoader } from './space.loaders.js';
import { RoomType, SpaceConnection, SpaceType } from './space.type.js';

/** Community spaces and their rooms: what they are is public. */
@Resolver(() => SpaceType)
export class SpaceResolver {
  constructor(
    private readonly queries: SpaceQueries,
    private readonly create: CreateSpace,
    private readonly edit: EditSpace,
    private readonly add: AddRoom,
    private readonly change: EditRoom,
  ) {}

  @Public()
  @Query(() => SpaceType, { description: 'One community space. 社区空间' })
  space(@IdArg('id', 'The space. 空间编号') id: string): Promise<SpaceType> {
    return this.queries.one(id);
  }

  @Public()
  @Query(() => SpaceConnection, { description: 'Community spaces, newest first. 社区空间列表' })
  async spaces(@Args() { first, after, ...filter }: SpacesArgs): Promise<Page<SpaceType>> {
    return keysetPage(await this.queries.page(filter, idAfter(after), first + 1), first, idCursor, after);
  }

  @Requires('space.manage')
  @Mutation(() => SpaceType, { description: 'Opens a community space. 登记社区空间' })
  createSpace(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The space. 空间内容' }) input: CreateSpaceInput,
  ): Promise<SpaceType> {
    return this.create.execute(actor, input);
  }

  @Requires('space.manage')
  @Mutation(() => SpaceType, { description: 'Changes a space or its hours. 编辑社区空间' })
  editSpace(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What is different. 改动' }) { cancelReason = null, ...input }: EditSpaceInput,
  ): Promise<SpaceType> {
    return this.edit.execute(actor, { ...input, cancelReason });
  }

  @Requires('space.manage')
  @Mutation(() => RoomType, { description: 'Adds a room. 增加房间' })
  addRoom(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The room. 房间内容' }) input: AddRoomInput,
  ): Promise<RoomType> {
    return this.add.execute(actor, input);
  }

  @Requires('space.manage')
  @Mutation(() => RoomType, { description: 'Changes a room, or closes it for bookings. 编辑房间' })
  editRoom(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What is different. 改动' }) { cancelReason = null, ...input }: EditRoomInput,
  ): Promise<RoomType> {
    return this.change.execute(actor, { ...input, cancelReason });
  }

  @ResolveField(() => [RoomType], { description: 'Its rooms, oldest first. 房间' })
  async rooms(@Parent() { id }: SpaceType, @Loaders() loaders: Loaders): Promise<RoomType[]> {
    return (await loaders.get(SpaceRoomsLoader).load(id)) ?? [];
  }
}
