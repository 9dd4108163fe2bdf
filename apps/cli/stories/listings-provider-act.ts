import { randomUUID } from 'node:crypto';
import { services } from '../district/complex-plan.js';
import { act } from './funds-cast.js';
import { near, yuan, type ListingsCast } from './listings-cast.js';
import { expectThat, type Narrator } from './narrator.js';
import { until } from './until.js';

/** What a lunch costs, and what residents pay for it, in fen and points. */
export const LUNCH = { title: '邻里饭堂·午餐', cost: 1_500, fee: 500, points: 8, places: 8 } as const;

/** The fund that stands behind the canteen. */
export interface CanteenFund {
  readonly id: string;
  readonly purposeId: string;
}

/** What the story goes on with. */
export interface Canteen {
  readonly fund: CanteenFund;
  readonly providerId: string;
  readonly listingId: string;
  readonly donationId: string;
}

/** A donor gives; an organisation is reviewed, and its listing is reviewed, agreed to by the fund, and published. */
export async function openCanteen(cast: ListingsCast, tell: Narrator): Promise<Canteen> {
  const fund = await fundOf(cast);
  const donationId = await give(cast, tell);
  tell.part('服务机构与服务项目', 'a provider and its listing');
  const providerId = await enterProvider(cast, fund, tell);
  const listingId = await publish(cast, fund, providerId, tell);
  return { fund, providerId, listingId, donationId };
}

async function fundOf(cast: ListingsCast): Promise<CanteenFund> {
  const text = '{ communityFunds(first: 1) { nodes { id purposes { id name } } } }';
  type Answer = { communityFunds: { nodes: { id: string; purposes: { id: string; name: string }[] }[] } };
  const [fund] = (await cast.as('resident').call<Answer>(text)).communityFunds.nodes;
  const purposeId = fund?.purposes.find(({ name }) => name === '爱心食堂')?.id;
  if (!fund || !purposeId) throw new Error('there is no fund for the canteen');
  return { id: fund.id, purposeId };
}

async function give(cast: ListingsCast, tell: Narrator): Promise<string> {
  tell.part('捐赠', 'a gift');
  const donor = cast.as('donor');
  const drives = '{ drives(first: 20) { nodes { id lane state } } }';
  type Drives = { drives: { nodes: { id: string; lane: string; state: string }[] } };
  const found = (await donor.call<Drives>(drives)).drives.nodes;
  const driveId = found.find(({ lane, state }) => lane === 'PUBLIC' && state === 'OPEN')?.id;
  const amount = 20_000;
  const gift = { driveId, amount, idempotencyKey: randomUUID() };
  const { id, paymentId } = await act<{ id: string; paymentId: string }>(donor, 'donate', gift, 'id paymentId');
  await act(donor, 'payInSandbox', { paymentId });
  await until(donor, `{ donation(id: "${id}") { state } }`, (answer) => answer.includes('"PAID"'));
  tell.step(
    `捐赠人向爱心食堂捐 ${yuan(amount)}：这笔钱只用于食堂补贴`,
    `a donor gives ${yuan(amount)} to the canteen: it pays subsidies of meals and nothing else`,
  );
  return id;
}

async function enterProvider(cast: ListingsCast, fund: CanteenFund, tell: Narrator): Promise<string> {
  const [officer, head] = [cast.as('officer'), cast.as('head')];
  const organisation = { kind: 'SOCIAL_ORGANISATION', name: '邻里饭堂服务社', regionId: cast.districtId };
  const { id: organisationId } = await act<{ id: string }>(officer, 'createOrganisation', organisation);
  const role = { personId: head.personId, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId: organisationId };
  await act(officer, 'grantRole', role);
  await head.refresh();
  const payee = { name: '邻里饭堂服务社', account: '6222000099990001', bank: '亭湖农商行' };
  const draft = { organisationId, fundId: fund.id, payee, idempotencyKey: randomUUID() };
  const { id: providerId } = await act<{ id: string }>(head, 'registerProvider', draft);
  const review = { input: { providerId, approved: true } };
  const text = 'mutation ($input: ReviewProviderInput!) { reviewProvider(input: $input) { state } }';
  const alone = await head.refusalOf(text, review);
  expectThat(alone !== 'nothing was refused', 'nobody reviews himself');
  const { state } = await act<{ state: string }>(officer, 'reviewProvider', review.input, 'state');
  expectThat(state === 'APPROVED', 'the organisation is a provider');
  tell.step(
    `社会组织登记为服务机构，自行审核被拒：${alone}；区社会工作部审核通过`,
    `an organisation registers as a provider; it may not review itself: ${alone}; the district approves it`,
  );
  return providerId;
}

async function publish(cast: ListingsCast, fund: CanteenFund, providerId: string, tell: Narrator): Promise<string> {
  const [head, station, foundation] = [cast.as('head'), cast.as('station-worker'), cast.as('foundation-officer')];
  const listing = { providerId, terms: termsOf(cast, fund), idempotencyKey: randomUUID() };
  type Listing = { id: string; termsId: string; state: string };
  const { id: listingId, termsId } = await act<Listing>(head, 'createListing', listing, 'id termsId');
  const text = 'mutation ($input: PublishListingInput!) { publishListing(input: $input) { state } }';
  const early = await head.refusalOf(text, { input: { listingId } });
  await act(head, 'submitListing', { listingId });
  await act(station, 'reviewListing', { listingId, termsId, approved: true });
  const unpaid = await head.refusalOf(text, { input: { listingId } });
  expectThat(early !== unpaid && unpaid === 'FUND_HAS_NOT_AGREED', 'review and consent come first');
  await act(foundation, 'agreeToListingTerms', { listingId, termsId, fundId: fund.id });
  const { state } = await act<Listing>(head, 'publishListing', { listingId }, 'state');
  expectThat(state === 'PUBLISHED', 'the listing is published');
  const slots = [{ startsAt: cast.at(11, 30), endsAt: cast.at(13), capacity: LUNCH.places }];
  await act(head, 'addSlots', { listingId, slots, idempotencyKey: randomUUID() });
  tell.step(
    `午餐：成本 ${yuan(LUNCH.cost)}，居民 ${yuan(LUNCH.fee)}，特殊群体免费，${LUNCH.points} 积分可换两个名额；未审核发布被拒：${early}，基金未同意：${unpaid}；站点审核、基金同意后发布`,
    `lunch: costs ${yuan(LUNCH.cost)}, residents pay ${yuan(LUNCH.fee)}, special groups nothing, ${LUNCH.points} points for two places; unreviewed: ${early}, without the fund: ${unpaid}; then it is published`,
  );
  const offered = '{ listings(first: 100) { nodes { listing { title } } } }';
  type Offered = { listings: { nodes: { listing: { title: string } }[] } };
  const { nodes } = (await cast.as('resident').call<Offered>(offered)).listings;
  expectThat(nodes.length === services.length + 1, 'the services of the complex are on offer');
  tell.step(
    `综合服务体四家组织的 ${services.length} 项服务已在架，现在共 ${nodes.length} 项`,
    `the complex offers ${services.length} services of four organisations; now there are ${nodes.length}`,
  );
  return listingId;
}

function termsOf({ regionId, districtId }: ListingsCast, { id: fundId, purposeId }: CanteenFund): object {
  const paidBy = { fundId, purposeId };
  return {
    ...{ title: LUNCH.title, description: '两荤一素一汤', field: 'MEALS', place: 'SPACE', regionId, point: near },
    ...{ areaRegionIds: [districtId], address: '双元路 8 号一楼', unitCost: LUNCH.cost, subsidy: paidBy },
    prices: [{ group: 'RESIDENT', fee: LUNCH.fee }],
    points: { price: LUNCH.points, places: 2, paidBy },
    cancellation: [
      ...[{ minutesBefore: 1_440, percentKept: 0 }],
      ...[{ minutesBefore: 120, percentKept: 50 }],
      ...[{ minutesBefore: 0, percentKept: 100 }],
    ],
  };
}
