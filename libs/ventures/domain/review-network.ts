const NOBODY = -1;

/**
 * A flow from applications to experts, one unit a review. Adding a unit costs what it adds to the square of the load it ends
 * in; all other arcs cost nothing. So the cheapest augmenting path from an application leads to the least loaded expert that
 * can be reached by letting others take over, found by one breadth-first search: successive shortest paths, whose result has
 * the least sum of squared loads and as many reviews as there can be.
 */
export class ReviewNetwork {
  private readonly mayReview: Uint8Array;
  private readonly reviews: Uint8Array;
  private readonly loads: Int32Array;
  /** What an expert can take at most: the load, or all applications that are open to one. */
  private readonly rooms: Int32Array;
  /** The application from which the search came to an expert, and the expert from which it came to an application. */
  private readonly applicationBefore: Int32Array;
  private readonly expertBefore: Int32Array;

  constructor(
    private readonly applications: number,
    private readonly experts: number,
    load: number,
    mayReview: (application: number, expert: number) => boolean,
  ) {
    this.mayReview = new Uint8Array(applications * experts);
    this.reviews = new Uint8Array(applications * experts);
    this.loads = new Int32Array(experts);
    this.rooms = new Int32Array(experts);
    this.applicationBefore = new Int32Array(experts);
    this.expertBefore = new Int32Array(applications);
    for (let application = 0; application < applications; application += 1) {
      for (let expert = 0; expert < experts; expert += 1) {
        if (!mayReview(application, expert)) continue;
        this.mayReview[this.at(application, expert)] = 1;
        this.rooms[expert] = Math.min(load, (this.rooms[expert] ?? 0) + 1);
      }
    }
  }

  /** Gives an application one reviewer more, if that is possible at all; others may change theirs, none gets fewer. */
  addReviewer(application: number): boolean {
    const end = this.search(application);
    if (end === NOBODY) return false;
    this.loads[end] = (this.loads[end] ?? 0) + 1;
    let expert = end;
    for (;;) {
      const giver = this.applicationBefore[expert] ?? NOBODY;
      this.reviews[this.at(giver, expert)] = 1;
      if (giver === application) return true;
      expert = this.expertBefore[giver] ?? NOBODY;
      this.reviews[this.at(giver, expert)] = 0;
    }
  }

  /** Who reviews an application. */
  reviewersOf(application: number): number[] {
    return Array.from({ length: this.experts }, (_, expert) => expert).filter(
      (expert) => this.reviews[this.at(application, expert)] === 1,
    );
  }

  /** For an application that gets nobody more: the other applications that hold all whom it could have. */
  rivalsOf(application: number): number[] {
    this.search(application);
    const all = Array.from({ length: this.applications }, (_, other) => other);
    return all.filter((other) => other !== application && this.expertBefore[other] !== NOBODY);
  }

  private at(application: number, expert: number): number {
    return application * this.experts + expert;
  }

  /** The least loaded expert with room that can be reached; NOBODY if there is none. */
  private search(application: number): number {
    const least = this.leastLoad();
    this.applicationBefore.fill(NOBODY);
    this.expertBefore.fill(NOBODY);
    const queue = [application];
    let best = NOBODY;
    for (const giver of queue) {
      for (let expert = 0; expert < this.experts; expert += 1) {
        const arc = this.at(giver, expert);
        if (this.applicationBefore[expert] !== NOBODY || this.mayReview[arc] === 0 || this.reviews[arc] === 1) continue;
        this.applicationBefore[expert] = giver;
        if (this.hasRoom(expert) && (best === NOBODY || this.loadOf(expert) < this.loadOf(best))) best = expert;
        if (best !== NOBODY && this.loadOf(best) === least) return best;
        this.visitReviewed(expert, application, queue);
      }
    }
    return best;
  }

  /** From an expert the search goes on to all applications that this expert reviews: each might have another instead. */
  private visitReviewed(expert: number, start: number, queue: number[]): void {
    if (this.loads[expert] === 0) return;
    for (let other = 0; other < this.applications; other += 1) {
      if (this.reviews[this.at(other, expert)] === 0 || other === start || this.expertBefore[other] !== NOBODY)
        continue;
      this.expertBefore[other] = expert;
      queue.push(other);
    }
  }

  private loadOf(expert: number): number {
    return this.loads[expert] ?? 0;
  }

  private hasRoom(expert: number): boolean {
    return this.loadOf(expert) < (this.rooms[expert] ?? 0);
  }

  /** No path can end better than here: the search may stop. */
  private leastLoad(): number {
    let least = Number.MAX_SAFE_INTEGER;
    for (let expert = 0; expert < this.experts; expert += 1) {
      if (this.hasRoom(expert)) least = Math.min(least, this.loadOf(expert));
    }
    return least;
  }
}
