import { demoAccount } from '../../../apps/cli/district/demo-accounts.js';
import { newId } from '#kernel';
import { GraphqlClient } from '#testing';
import { Journal, Patience, Refused, SteadfastClient, SteadfastFeed } from '../harness/index.js';

interface OfferItem {
  cursor: string;
  state: string;
  offer: { id: string; requestId: string; expiresAt: string };
}

const LOGIN = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';
const MENU = 'query($r: ID!) { serviceMenu(regionId: $r) { id name } }';
const CREATE = 'mutation($input: CreateServiceRequestInput!) { createServiceRequest(input: $input) { id } }';
const TAKE_ON = 'mutation($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { id state } }';
const ACCEPT = 'mutation($input: AcceptOfferInput!) { acceptOffer(input: $input) { id requestId state } }';
const OFFERS =
  'subscription($after: Cursor) { offerReceived(after: $after) { cursor state offer { id requestId expiresAt } } }';
const DAY_MS = 86_400_000;
/** Further ahead nobody may order; the orders after these come three hours later on the same days. */
const DAYS = 360;
const HOME = { longitude: 120.197, latitude: 33.39 };

/** Real people who work orders through GraphQL: a grid worker orders, the station takes on, volunteers are offered and accept. */
export class OrderDesk {
  readonly orders = new Journal<{ day: number }, { id: string }>();
  readonly accepted = new Journal<{ offerId: string }, { id: string; requestId: string }>();
  private readonly anyone: SteadfastClient;
  private gridWorker: SteadfastClient;
  private station: SteadfastClient;
  private readonly volunteers: { client: SteadfastClient; inbox: SteadfastFeed<OfferItem> }[] = [];
  private regionId = '';
  private itemId = '';
  private days = 0;

  /** Grid worker and station use `url`; volunteers may use another process of the service. */
  constructor(
    private readonly url: () => string,
    private readonly volunteersUrl: () => string = url,
    private readonly patience = new Patience(),
  ) {
    this.anyone = new SteadfastClient(url, { patience });
  }

  /** Signs everybody in and follows the volunteers' offers. */
  async open(): Promise<void> {
    this.gridWorker = this.anyone.as(await this.tokenOf('grid-worker'));
    this.station = this.anyone.as(await this.tokenOf('station-worker'));
    const { me } = await this.gridWorker.run<{ me: { region: { id: string } } }>('{ me { region { id } } }');
    this.regionId = me.region.id;
    const { serviceMenu } = await this.gridWorker.run<{ serviceMenu: { id: string; name: string }[] }>(MENU, {
      r: this.regionId,
    });
    this.itemId = serviceMenu.find(({ name }) => name === '上门理发')?.id ?? '';
    for (const key of ['volunteer-1', 'volunteer-2', 'volunteer-3']) {
      const token = await this.tokenOf(key);
      const client = new SteadfastClient(this.volunteersUrl, { token, patience: this.patience });
      const { feedCursor } = await client.run<{ feedCursor: string }>('{ feedCursor }');
      const socket = (): GraphqlClient => new GraphqlClient(this.volunteersUrl(), token);
      this.volunteers.push({
        client,
        inbox: new SteadfastFeed(socket, 'offerReceived', OFFERS, { after: feedCursor }),
      });
    }
  }

  /** Works orders until told to stop: each is ordered, taken on, offered and accepted. */
  async client(goesOn: () => boolean): Promise<void> {
    while (goesOn()) await this.workOne();
  }

  /** One order from its beginning to an accepted offer. */
  async workOne(): Promise<void> {
    const { key, input } = this.order();
    const entry = this.orders.open(key, { day: this.days });
    const { createServiceRequest } = await this.gridWorker.run<{ createServiceRequest: { id: string } }>(CREATE, {
      input,
    });
    entry.told = createServiceRequest;
    await this.takeOn(createServiceRequest.id);
    await this.acceptFor(createServiceRequest.id);
  }

  /** Sends one more order once; returns `ok` or the code of what was met, and keeps it in the journal. */
  async orderOnce(): Promise<string> {
    const { key, input } = this.order();
    const entry = this.orders.open(key, { day: this.days });
    const { data, code } = await this.gridWorker.attempt<{ createServiceRequest: { id: string } }>(CREATE, { input });
    if (code === 'ok') entry.told = data?.createServiceRequest;
    else entry.refused = code;
    return code;
  }

  /** Sends every acknowledged order and acceptance again with its key; returns those that are answered otherwise. */
  async sendAcceptancesAgain(): Promise<string[]> {
    const different: string[] = [];
    for (const { key, asked, told } of this.accepted.acknowledged) {
      const input = { offerId: asked.offerId, idempotencyKey: key };
      for (const { client } of this.volunteers) {
        const { data } = await client.attempt<{ acceptOffer: { id: string } }>(ACCEPT, { input });
        if (data?.acceptOffer !== undefined && data.acceptOffer !== null && data.acceptOffer.id !== told?.id)
          different.push(key);
      }
    }
    return different;
  }

  /** When the offers end that were made. */
  get offerEnds(): Date[] {
    const made = this.volunteers.flatMap(({ inbox }) => inbox.received.filter(({ state }) => state === 'SENT'));
    return made.map(({ offer }) => new Date(offer.expiresAt));
  }

  /** How often the volunteers' sockets broke. */
  get breaks(): number {
    return this.volunteers.reduce((sum, { inbox }) => sum + inbox.breaks, 0);
  }

  /** Offers that a volunteer got more than once in one state: an item of a feed that came twice. */
  get twice(): string[] {
    return this.volunteers.flatMap(({ inbox }) => {
      const seen = inbox.received.map(({ cursor }) => cursor);
      return seen.filter((cursor, index) => seen.indexOf(cursor) !== index);
    });
  }

  async close(): Promise<void> {
    for (const { inbox } of this.volunteers) await inbox.end();
  }

  /** An order with a key and an hour of its own. */
  private order(): { key: string; input: Record<string, unknown> } {
    this.days += 1;
    const key = newId();
    const round = Math.floor(this.days / DAYS);
    const startsAt = Date.now() + DAY_MS * (1 + (this.days % DAYS)) + round * 3 * 3_600_000;
    const input = {
      idempotencyKey: key,
      itemId: this.itemId,
      regionId: this.regionId,
      channel: 'PROXY',
      urgency: 'URGENT',
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + 3_600_000).toISOString(),
      risks: '行动不便',
      point: HOME,
      address: '双元路 1 号',
      beneficiaryName: '周桂英',
      beneficiaryPhone: '19900000001',
    };
    return { key, input };
  }

  /** Taking on has no key: sent again after it took effect, the state says so. */
  private async takeOn(requestId: string): Promise<void> {
    try {
      await this.station.run(TAKE_ON, { input: { requestId } });
    } catch (refused) {
      if (!(refused instanceof Refused) || refused.code !== 'STATE_NOT_ALLOWED') throw refused;
    }
  }

  private async acceptFor(requestId: string): Promise<void> {
    const { volunteer, offerId } = await this.offerFor(requestId);
    const key = newId();
    const entry = this.accepted.open(key, { offerId });
    try {
      const input = { offerId, idempotencyKey: key };
      const { acceptOffer } = await volunteer.run<{ acceptOffer: { id: string; requestId: string } }>(ACCEPT, {
        input,
      });
      entry.told = acceptOffer;
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      entry.refused = refused.code;
    }
  }

  /** Waits for the offer of a request in any inbox. */
  private async offerFor(requestId: string): Promise<{ volunteer: SteadfastClient; offerId: string }> {
    const began = performance.now();
    while (!this.patience.isOver(began, 90_000)) {
      for (const { client, inbox } of this.volunteers) {
        const item = inbox.received.find(({ offer, state }) => offer.requestId === requestId && state === 'SENT');
        if (item !== undefined) return { volunteer: client, offerId: item.offer.id };
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error(`no offer for the request ${requestId} in 90 s`);
  }

  private async tokenOf(key: string): Promise<string> {
    const { phone, password } = demoAccount(key);
    const { login } = await this.anyone.run<{ login: { accessToken: string } }>(LOGIN, { input: { phone, password } });
    return login.accessToken;
  }
}
