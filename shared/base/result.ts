// An expected failure is a value with a code; only broken assumptions throw.
// Knows nothing of sentences: codes are put into words in shared/words.

/** Either a value or a fault. `ok` tells which; nothing that is expected to go wrong is thrown. */
export type Result<Value, Fault> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const fail = <Fault>(fault: Fault): { readonly ok: false; readonly fault: Fault } => ({
  ok: false,
  fault,
});
