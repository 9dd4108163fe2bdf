/** What the terminal shows of the demo district. */
export interface DemoGreeting {
  /** The sign-ins, one a line. */
  readonly signIns: readonly string[];
  /** Somebody to try it with. */
  readonly phone: string;
  readonly password: string;
}

/** What the terminal shows once the service listens: where, as whom, and one thing to try. */
export function greeting(url: string, demo?: DemoGreeting): string {
  const query = demo
    ? `mutation { login(input: { phone: "${demo.phone}", password: "${demo.password}" }) { accessToken } }`
    : '{ errorCatalogue { code zh en } }';
  const body = JSON.stringify({ query });
  const signIns = demo ? ['', 'Demo sign-ins · 演示账号 (phone, password, part):', ...indented(demo.signIns)] : [];
  return [
    `Linli 邻里 listens at ${url}/graphql`,
    `Open ${url} in a browser · 用浏览器打开 ${url}`,
    ...signIns,
    '',
    'One thing to try · 试一试:',
    ...indented([`curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'`]),
    '',
  ].join('\n');
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
