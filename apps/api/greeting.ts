/** What the terminal shows once the service listens. */
export function greeting(url: string, signIns: readonly string[]): string {
  const demo =
    signIns.length === 0
      ? []
      : ['', 'Demo sign-ins · 演示账号 (phone, password, part):', ...signIns.map((line) => `  ${line}`)];
  const example = `curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"{ serviceMenu { nodes { id name } } }"}'`;
  return [`Linli 邻里 listens at ${url}/graphql`, ...demo, '', 'One thing to try · 试一试:', `  ${example}`, ''].join(
    '\n',
  );
}
