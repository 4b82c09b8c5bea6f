// The only things the pure side asks of the outside world: the time, new ids, and a digest.

/** An instant as an ISO 8601 string in UTC, e.g. `2026-03-01T08:30:00.000Z`. */
export type Instant = string;

/** Answers the present instant. */
export type Clock = () => Instant;

/** Answers a new UUIDv7. */
export type NewId = () => string;

/** What an edit needs from outside. `author` is what the person typed as their name, never the login name; may be ''. */
export type Ports = { readonly now: Clock; readonly newId: NewId; readonly author: string };
