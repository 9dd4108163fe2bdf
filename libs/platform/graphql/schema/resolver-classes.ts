import type { DynamicModule, ForwardReference, Type } from '@nestjs/common';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql';

type ModuleEntry = Type | DynamicModule | Promise<DynamicModule> | ForwardReference;

/** The resolver classes of modules and of what they import, found without making an instance of anything. */
export async function resolverClasses(modules: readonly ModuleEntry[]): Promise<Type[]> {
  const seen = new Set<unknown>();
  const found = new Set<Type>();
  const visit = async (entry: ModuleEntry): Promise<void> => {
    const module = await entry;
    if (seen.has(module) || 'forwardRef' in module) return;
    seen.add(module);
    const { imports, providers } = contents(module);
    providers.filter(isResolver).forEach((provider) => found.add(provider));
    for (const imported of imports) await visit(imported);
    if ('module' in module) await visit(module.module);
  };
  for (const module of modules) await visit(module);
  return [...found];
}

function contents(module: Type | DynamicModule): { imports: ModuleEntry[]; providers: unknown[] } {
  if ('module' in module)
    return { imports: (module.imports ?? []) as ModuleEntry[], providers: module.providers ?? [] };
  const list = <Item>(key: string): Item[] => (Reflect.getMetadata(key, module) as Item[] | undefined) ?? [];
  return { imports: list('imports'), providers: list('providers') };
}

function isResolver(provider: unknown): provider is Type {
  return typeof provider === 'function' && Reflect.hasMetadata(RESOLVER_TYPE_METADATA, provider);
}
