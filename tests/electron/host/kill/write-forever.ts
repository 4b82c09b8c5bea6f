// Replaces one file again and again until it is killed. Prints a number only when that number's bytes are safe.
import { replaceFile } from '../../../../electron/host/atomic-write.ts';

const [path = '', size = '200000'] = process.argv.slice(2);

for (let number = 1; ; number += 1) {
  const bytes = Buffer.from(`${number}\n${String(number % 10).repeat(Number(size))}\n`);
  const written = await replaceFile({ path, bytes });
  if (!written.ok) throw new Error(`expected a write, found ${JSON.stringify(written.fault)}`);
  process.stdout.write(`${number}\n`);
}
