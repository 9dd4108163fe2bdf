import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, Requires, SignedIn, type Actor } from '#platform';
import { FindPerson } from '../app/find-person.js';
import { RegisterDocument } from '../app/register-document.js';
import { RevealPersonalData } from '../app/reveal-personal-data.js';
import { FindPersonInput } from './find-person.input.js';
import { FoundPersonType } from './found-person.type.js';
import { PersonNameLoader } from './person.loader.js';
import { PersonType } from './person.type.js';
import { RegisterDocumentInput } from './register-document.input.js';
import { RevealPersonalDataInput } from './reveal-personal-data.input.js';

/** People as others see them. */
@Resolver(() => PersonType)
export class PersonResolver {
  constructor(
    private readonly find: FindPerson,
    private readonly reveal: RevealPersonalData,
    private readonly register: RegisterDocument,
  ) {}

  /** His name, as far as the reader may know it. */
  @ResolveField(() => String, {
    nullable: true,
    description: 'Name; only the first character for readers without a task in the region. 姓名',
  })
  async displayName(@Parent() person: PersonType, @Loaders() loaders: Loaders): Promise<string | undefined> {
    return loaders.get(PersonNameLoader).load(person.id);
  }

  /** A mutation, because every search is written down. */
  @Mutation(() => FoundPersonType, {
    description: 'Finds the account of who calls or stands at the desk; each search is written down. 按电话查找人员',
  })
  @Requires('request.create-for-others')
  async findPerson(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The number told. 电话' }) input: FindPersonInput,
  ): Promise<FoundPersonType> {
    return this.find.execute(actor, input.phone);
  }

  /** A mutation, because every reading is written down. */
  @Mutation(() => String, {
    nullable: true,
    description:
      'Reads a personal number in full; every reading is kept in the audit log with its reason. 查看个人信息',
  })
  @SignedIn()
  async revealPersonalData(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which number, and why. 查看内容与理由' }) input: RevealPersonalDataInput,
  ): Promise<string | null> {
    return this.reveal.execute(actor, input);
  }

  /** Answers with the number masked. */
  @Mutation(() => String, { description: 'Enters the document somebody has shown; answers it masked. 登记证件' })
  @Requires('volunteer.verify')
  async registerDocument(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whose, and which. 证件' }) input: RegisterDocumentInput,
  ): Promise<string> {
    return this.register.execute(actor, input);
  }
}
