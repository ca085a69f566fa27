import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';

/** The engine as one script that defines `cypher`, made the way the viewer is and then minified as far as it goes. */
export async function bundleEngine(entry: 'engine' | 'page'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL(`./${entry}-entry.ts`, import.meta.url)), name: 'cypher', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new TypeError('vite gave no output');
  const [chunk, ...others] = output.output;
  if (others.length > 0) throw new TypeError('the engine is more than one file');
  const { code } = await minify(chunk.code, {
    ecma: 2020,
    // Reading a property does nothing else here.
    compress: { passes: 6, unsafe_arrows: true, lhs_constants: false, pure_getters: true },
  });
  if (code === undefined) throw new TypeError('terser gave no output');
  return code;
}
