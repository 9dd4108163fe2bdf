/** What can be done with a request that is dispatched. `who` counts its offers, or its volunteers. */
export type Command =
  | { do: 'accept' | 'again' | 'decline' | 'withdraw' | 'offDuty' | 'onDuty' | 'bar'; who: number }
  | { do: 'wait' | 'cancel' | 'confirm' };

/** An offer as far as the reference must see it. */
export interface SeenOffer {
  readonly id: string;
  readonly volunteerId: string;
  readonly state: string;
}

/** What must follow, told in the simplest way: who has a place, who may not be asked, and whether it is over. */
export class ReferenceDispatch {
  readonly placed = new Set<string>();
  readonly spent = new Set<string>();
  readonly offDuty = new Set<string>();
  readonly barred = new Set<string>();
  readonly seen = new Set<string>();
  over: 'CANCELLED' | 'CONFIRMED' | undefined;

  constructor(readonly places: number) {}

  get isFull(): boolean {
    return this.placed.size === this.places;
  }

  /** The answer to who holds an offer. */
  answer(what: Command['do'], { volunteerId, state }: SeenOffer, isRepeat: boolean): string {
    if (isRepeat) return 'ok';
    if (what === 'withdraw') return this.placed.has(volunteerId) && !this.over ? 'ok' : 'refused';
    return state === 'SENT' ? 'ok' : 'OFFER_GONE';
  }

  /** It was done. */
  done(what: Command['do'], volunteerId: string): void {
    if (what === 'accept' || what === 'again') this.placed.add(volunteerId);
    if (what === 'withdraw') this.placed.delete(volunteerId);
    if (what === 'withdraw' || what === 'decline') this.spent.add(volunteerId);
    if (what === 'offDuty') this.offDuty.add(volunteerId);
    if (what === 'onDuty') this.offDuty.delete(volunteerId);
    if (what === 'bar') {
      this.barred.add(volunteerId);
      this.offDuty.delete(volunteerId);
      if (!this.over) this.placed.delete(volunteerId);
    }
  }

  /** Whether somebody may be asked now who was not asked before. */
  mayAsk(volunteerId: string): boolean {
    return ![this.placed, this.spent, this.offDuty, this.barred].some((set) => set.has(volunteerId)) && !this.over;
  }

  /** In which states the request may be, with so many offers open. */
  states(open: number): readonly string[] {
    if (this.over) return [this.over];
    if (this.isFull) return ['MATCHED'];
    return open === 0 ? ['ESCALATED'] : ['DISPATCHING', 'ESCALATED'];
  }
}
