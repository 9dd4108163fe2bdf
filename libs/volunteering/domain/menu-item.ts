import type { ServiceMode, Urgency } from './vocabulary.js';

/** An item of the service menu 服务菜单: what can be ordered in a region. */
export interface MenuItemDraft {
  code: string;
  /** Class of service, such as 生活照料 or 精神慰藉. */
  category: string;
  name: string;
  description: string;
  skills: string[];
  licence: string | null;
  /** 0 none … 3 high. */
  riskGrade: number;
  usualMinutes: number;
  mode: ServiceMode;
  /** Whether the station accepts each request; otherwise it is accepted at once. */
  needsAcceptance: boolean;
  /** Volunteers usually needed. */
  places: number;
  urgency: Urgency;
}
