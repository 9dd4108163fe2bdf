import { newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import { order, signIn } from './district.js';
import type { RunningApi } from './running-api.js';

/** A service that took effect: an hour signed by volunteer-1 for the resident. */
export interface Served {
  readonly requestId: string;
  readonly recordId: string;
}

/**
 * Lets the resident be served for an hour and confirm it. The clock goes three hours on, so sign in anew after it.
 * `signature`: what both signatures give besides, such as a location.
 */
export async function serve(api: RunningApi, signature: Record<string, unknown> = {}): Promise<Served> {
  const requestId = await matched(api);
  api.clock.advance({ minutes: 120 });
  await sign(api, 'checkIn', requestId, signature);
  api.clock.advance({ minutes: 60 });
  await sign(api, 'checkOut', requestId, signature);
  const resident = await signIn(api, 'resident');
  const { confirmService } = await resident.run<{ confirmService: { records: { id: string }[] } }>(
    'mutation($input: ConfirmServiceInput!) { confirmService(input: $input) { records { id } } }',
    { input: { requestId, idempotencyKey: newId() } },
  );
  return { requestId, recordId: confirmService.records[0]?.id ?? '' };
}

/** The volunteer asks for other minutes; returns the id of the correction. */
export async function askForCorrection(volunteer: GraphqlClient, recordId: string, minutes: number): Promise<string> {
  const { requestCorrection } = await volunteer.run<{ requestCorrection: { correction: { id: string } } }>(
    'mutation($input: RequestCorrectionInput!) { requestCorrection(input: $input) { correction { id } } }',
    { input: { recordId, minutes, reason: '实际服务更久', idempotencyKey: newId() } },
  );
  return requestCorrection.correction.id;
}

/** An order that volunteer-1 accepted. */
async function matched(api: RunningApi): Promise<string> {
  const volunteer = await signIn(api, 'volunteer-1');
  const inbox = await volunteer.follow<{ offerReceived: { offer: { id: string } } }>(
    'subscription($after: Cursor) { offerReceived(after: $after) { offer { id } } }',
  );
  const { id } = await order(api, await signIn(api, 'resident'), '上门理发');
  await (
    await signIn(api, 'station-worker')
  ).run('mutation($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { id } }', {
    input: { requestId: id },
  });
  await inbox.until((received) => received.length > 0);
  await volunteer.run('mutation($input: AcceptOfferInput!) { acceptOffer(input: $input) { id } }', {
    input: { offerId: inbox.received[0]?.offerReceived.offer.id, idempotencyKey: newId() },
  });
  inbox.end();
  return id;
}

/** Volunteer-1 signs with the code that the resident shows. */
async function sign(
  api: RunningApi,
  name: 'checkIn' | 'checkOut',
  requestId: string,
  more: Record<string, unknown>,
): Promise<void> {
  const { attendanceCode } = await (
    await signIn(api, 'resident')
  ).run<{ attendanceCode: { code: string } }>('query($id: ID!) { attendanceCode(requestId: $id) { code } }', {
    id: requestId,
  });
  const type = name === 'checkIn' ? 'CheckInInput' : 'CheckOutInput';
  const input = { requestId, code: attendanceCode.code, idempotencyKey: newId(), ...more };
  await (
    await signIn(api, 'volunteer-1')
  ).run(`mutation($input: ${type}!) { ${name}(input: $input) { id } }`, { input });
}
