/** Who is where when: nobody is in two places, whatever is written down later. */
export class Diary {
  private readonly taken = new Map<string, { from: number; to: number }[]>();

  isFree(personId: string, from: number, to: number): boolean {
    return (this.taken.get(personId) ?? []).every((one) => one.to <= from || one.from >= to);
  }

  take(personId: string, from: number, to: number): void {
    const own = this.taken.get(personId);
    if (own) own.push({ from, to });
    else this.taken.set(personId, [{ from, to }]);
  }
}
