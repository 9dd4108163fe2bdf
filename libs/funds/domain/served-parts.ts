import type { TracePart } from './gift-trace.js';

/** What is told of a service that a gift paid a part of (服务去向): never of whom it was for. */
export interface ServiceStory {
  /** Title of the service and name of its provider; null where so few were served that the title would point at them. */
  readonly service: string | null;
  readonly provider: string | null;
  /** Whether the provider has been paid for it. */
  readonly settled: boolean;
}

/** A part of a gift with what it became: for services, which ones and how many. */
export interface ServedPart extends TracePart {
  readonly service: string | null;
  readonly provider: string | null;
  readonly services: number | null;
  /** How many of them have been settled with their provider. */
  readonly settled: number | null;
}

/**
 * Puts services of one title, month and purpose together, so that a gift ends in so many meals instead of one line a
 * meal. Amounts stay as they are: the parts add up as before. What has no story is left as it is.
 */
export function servedParts(parts: readonly TracePart[], stories: ReadonlyMap<string, ServiceStory>): ServedPart[] {
  const groups = new Map<string, ServedPart>();
  for (const [at, part] of parts.entries()) {
    const story = part.kind === 'ORDER' ? stories.get(part.spentId ?? '') : undefined;
    const key = story ? [part.purposeId, part.month, story.service, story.provider].join(' ') : String(at);
    groups.set(key, joined(groups.get(key), part, story));
  }
  return [...groups.values()];
}

function joined(known: ServedPart | undefined, part: TracePart, story: ServiceStory | undefined): ServedPart {
  if (story === undefined) return { ...part, service: null, provider: null, services: null, settled: null };
  const { service, provider } = story;
  return {
    ...{ ...part, spentId: null, service, provider, amount: (known?.amount ?? 0) + part.amount },
    services: (known?.services ?? 0) + 1,
    settled: (known?.settled ?? 0) + Number(story.settled),
  };
}
