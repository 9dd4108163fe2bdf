import { Injectable } from '@nestjs/common';
import { CHECKS, type Check } from '../data/audit-checks.js';
import { AuditRepository } from '../data/audit.repository.js';
import type { InvariantName, InvariantReport } from '../domain/invariant.js';

/** Recomputes every invariant from the entries, page by page, beside running writers. */
@Injectable()
export class AuditLedger {
  constructor(private readonly audit: AuditRepository) {}

  /**
   * One report for each invariant, or for the one that is named, each with the first row that breaks it; `progress` hears how
   * many rows were looked at.
   */
  async execute(
    progress: (checked: number) => void = () => undefined,
    only?: InvariantName,
  ): Promise<InvariantReport[]> {
    const wanted = (name: InvariantName): boolean => only === undefined || only === name;
    const reports = wanted('units-sum-to-zero') ? [await this.units()] : [];
    let before = 0;
    for (const check of CHECKS.filter(({ name }) => wanted(name))) {
      const report = await this.walk(check, (checked) => progress(before + checked));
      before += report.checked;
      reports.push(report);
    }
    return reports;
  }

  private async units(): Promise<InvariantReport> {
    const firstBreak = await this.audit.unbalancedUnit();
    return {
      name: 'units-sum-to-zero',
      holds: firstBreak === null,
      checked: await this.audit.accountRows(),
      firstBreak,
    };
  }

  private async walk(check: Check, progress: (checked: number) => void): Promise<InvariantReport> {
    const { name, walk } = check;
    let checked = 0;
    let low: string | number = walk.column === 'sequence' ? 0 : '';
    for (let page = await this.audit.page(walk, low); page; page = await this.audit.page(walk, low)) {
      const firstBreak = await this.audit.firstBreak(check, page);
      checked += page.rows;
      progress(checked);
      if (firstBreak) return { name, holds: false, checked, firstBreak };
      low = page.high;
    }
    return { name, holds: true, checked, firstBreak: null };
  }
}
