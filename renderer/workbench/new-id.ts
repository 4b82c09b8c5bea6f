// New ids in the page: UUIDv7 from its own clock and randomness.
import { uuidV7 } from '../../shared/base/uuid.ts';

/** A new UUIDv7. */
export const newId = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
