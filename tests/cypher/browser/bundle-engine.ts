import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The engine as one minified script that defines `cypher`, made the way the viewer is. */
export async function bundleEngine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL('./engine-entry.ts', import.meta.url)), name: 'cypher', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new TypeError('vite gave no output');
  const [chunk, ...others] = output.output;
  if (others.length > 0) throw new TypeError('the engine is more than one file');
  return chunk.code;
}
