import { addDays, businessDate, endOfBusinessDate, localDate } from '#kernel';
import type { Actor } from '#platform';
import { OfferAgreement } from '../app/offer-agreement.js';
import { SignAgreement } from '../app/sign-agreement.js';
import type { AgreementEntity } from '../data/agreement.entities.js';
import { AgreementRepository } from '../data/agreement.repository.js';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRulebook } from '../domain/rulebook.js';
import { actorOf, key, rulebook, type Letter, type NoticeHouse, type RankedRound } from './notice-house.js';

/** When rounds are published here, and the first instant after their notice. */
export const PUBLISHED = '2026-03-04T03:00:00.000Z';
export const OVER = new Date(endOfBusinessDate(localDate('2026-03-11')).getTime() + 1);

/** Rules by which an award is signed within three working days: what is confirmed on 2026-03-12, to the end of 2026-03-17. */
export const SIGNED_SOON: VentureRulebook = { ...rulebook, signing: { count: 3, unit: 'WORKING' } };
export const LAST_TO_SIGN = endOfBusinessDate(localDate('2026-03-17'));
export const LAPSED = new Date(LAST_TO_SIGN.getTime() + 1);

const payee = { name: '新洋社会工作服务中心', account: '6222000000000007', bank: '亭湖农商行' };

/** Who may sign for the organisation of an application. */
export async function organiserOf(house: NoticeHouse, round: RankedRound, letter: Letter): Promise<Actor> {
  const application = await house.context.get(ApplicationRepository).find(round.of(letter));
  const { personId } = await house.resident('社长');
  return actorOf(personId, ['ventures.apply'], { organisations: [application?.organisationId ?? ''] });
}

export function offer(house: NoticeHouse, round: RankedRound, letter: Letter): Promise<AgreementEntity> {
  const today = businessDate(house.context.clock.now());
  const dates = { midtermOn: addDays(today, 90), endsOn: addDays(today, 180) };
  const step = { applicationId: round.of(letter), ...dates, idempotencyKey: key() };
  return house.context.get(OfferAgreement).execute(house.officer, step);
}

/** On what was offered. */
export async function sign(
  house: NoticeHouse,
  round: RankedRound,
  letter: Letter,
  organiser?: Actor,
): Promise<AgreementEntity> {
  const applicationId = round.of(letter);
  const { termsHash = '' } = (await house.context.get(AgreementRepository).find(applicationId)) ?? {};
  const actor = organiser ?? (await organiserOf(house, round, letter));
  return house.context.get(SignAgreement).execute(actor, { applicationId, termsHash, payee, idempotencyKey: key() });
}
