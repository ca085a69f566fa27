import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A command that feeds one sentence to the tool, and what it printed. */
const EXAMPLE = /(\$ echo '([^']+)' \| npx dragoman ([^\n]+)\n)([\s\S]*?)(```)/;

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** `README.md` with the output of its example as the command prints it now; throws when the example is not there. */
export function readmePage(page: string): string {
  const [, , sentence = '', args = ''] = EXAMPLE.exec(page) ?? [];
  if (sentence === '') throw new RangeError('README.md has no example');
  const output = execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN, ...args.split(' ')], {
    input: `${sentence}\n`,
    encoding: 'utf8',
  });
  return page.replace(EXAMPLE, (_, command, __, ___, ____, end) => `${command}${output}${end}`);
}
