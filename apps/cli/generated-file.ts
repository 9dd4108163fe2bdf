import { readFile, writeFile } from 'node:fs/promises';

/**
 * Writes a generated file, or with `check` compares it: the exit code becomes 1 and the first line that differs is named.
 * `command` is what brings the file up to date.
 */
export async function writeOrCheck(
  path: string,
  text: string,
  options: { check?: boolean; command: string },
): Promise<void> {
  const present = await readFile(path, 'utf8').catch(() => null);
  if (!options.check) {
    if (present !== text) await writeFile(path, text);
    console.log(`${path}: ${present === text ? 'unchanged · 没有变化' : 'written · 已生成'}`);
    return;
  }
  if (present === text) {
    console.log(`${path}: up to date · 一致`);
    return;
  }
  process.exitCode = 1;
  const line = present === null ? 0 : firstDifference(present, text);
  console.error(
    `${path}: ${present === null ? 'missing · 缺失' : `differs from line ${line} on · 第 ${line} 行起不一致`}`,
  );
  console.error(`  run · 请运行: ${options.command}`);
}

function firstDifference(one: string, other: string): number {
  const others = other.split('\n');
  const at = one.split('\n').findIndex((line, index) => line !== others[index]);
  return at < 0 ? one.split('\n').length : at + 1;
}
