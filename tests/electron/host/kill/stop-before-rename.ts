// Writes the new bytes beside a plan and stops just before they take its place, to be killed there.
import { replaceFile } from '../../../../electron/host/atomic-write.ts';

const [path = '', text = ''] = process.argv.slice(2);

await replaceFile({
  path,
  bytes: Buffer.from(text),
  beforeRename: () => {
    process.stdout.write('before rename\n');
    return new Promise(() => setInterval(() => undefined, 1000));
  },
});
