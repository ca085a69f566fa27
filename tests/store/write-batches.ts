import { openStore } from '../../src/store/open-store.ts';
import { makeBatch, toDelta } from './make-batches.ts';

/** Writes batch after batch into the file of the first argument, from the given number on, and prints each number. */
const [path = '', first = '0'] = process.argv.slice(2);
const store = await openStore(path);
for (let number = Number(first); number < 1_000; number += 1) {
  await store.apply(toDelta(makeBatch(number, 40, 5), store.known()));
  process.stdout.write(`${number}\n`);
}
