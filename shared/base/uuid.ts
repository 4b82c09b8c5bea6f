// UUID version 7 (RFC 9562 §5.7) from an instant and random bytes that the caller brings.

/** `milliseconds` since 1970 and 10 random bytes give one id; ids made later sort later. */
export function uuidV7(milliseconds: number, random: Uint8Array): string {
  if (random.length < 10) throw new Error(`expected 10 random bytes, found ${random.length}`);
  const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');
  const byte = (at: number): number => random[at] ?? 0;
  const time = hex(Math.floor(milliseconds), 12);
  const rest = [...random.slice(4, 10)].map((value) => hex(value, 2)).join('');
  const version = hex(0x7000 | ((byte(0) & 0x0f) << 8) | byte(1), 4);
  const variant = hex(0x8000 | ((byte(2) & 0x3f) << 8) | byte(3), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${rest}`;
}
