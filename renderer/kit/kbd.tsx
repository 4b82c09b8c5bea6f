// One key combination, as printed on the keys.
export type KbdProps = { keys: string };

export function Kbd({ keys }: KbdProps) {
  return <kbd className="cw-kbd">{keys}</kbd>;
}
