// The flags of the loopback host. Pure.

export type Flags =
  | { readonly ok: true; readonly window: boolean; readonly port: number }
  | { readonly ok: false; readonly flag: string };

/** `--no-window` prints the address instead of opening one; `--browser` is for `npm start` and changes nothing here. */
export function readFlags(args: readonly string[]): Flags {
  let window = true;
  let port = 0;
  for (let at = 0; at < args.length; at += 1) {
    const flag = args[at] ?? '';
    const [name, value] = flag.startsWith('--port=') ? ['--port', flag.slice(7)] : [flag, args[at + 1] ?? ''];
    if (name === '--no-window') window = false;
    else if (name === '--port') {
      if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
        return { ok: false, flag: `${name} ${value}`.trim() };
      port = Number(value);
      if (name === flag) at += 1;
    } else if (name !== '--browser') return { ok: false, flag };
  }
  return { ok: true, window, port };
}
