import { openDraw } from '../differential/draw.ts';
import { goodTexts } from './good-texts.ts';
import { mutateText } from './mutate-text.ts';
import { FUZZ_LIMIT_MS, survives } from './survives.ts';

/**
 * Runs damaged texts and prints how they ended and the longest time one took; an exception that is not the typed error
 * ends it. npm run fuzz -- [NUMBER OF TEXTS] [SEED]
 */
function printFuzz(count: number, seed: number): void {
  const texts = goodTexts();
  const draw = openDraw(seed);
  const endings = new Map<string, number>();
  let slowest = { ms: 0, text: '' };
  for (let done = 0; done < count; done += 1) {
    const text = mutateText(texts, draw);
    const before = process.cpuUsage();
    const ending = survives(text);
    // Time of the processor: what else the machine does is not the engine's.
    const { user } = process.cpuUsage(before);
    const ms = user / 1_000;
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
    if (ms > slowest.ms) slowest = { ms, text };
  }
  console.log(`${count} texts, seed ${seed}, limit ${FUZZ_LIMIT_MS} ms`);
  for (const [ending, times] of [...endings].toSorted((a, b) => b[1] - a[1]))
    console.log(`${times}`.padStart(8), ending);
  console.log(`slowest: ${slowest.ms.toFixed(0)} ms of processor time\n${slowest.text.slice(0, 500)}`);
}

printFuzz(Number(process.argv[2] ?? 200_000), Number(process.argv[3] ?? 1));
