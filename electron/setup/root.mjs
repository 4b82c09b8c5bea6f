// Where the checkout lies. Everything in this folder runs before anything is installed, so it may
// import Node's own modules only.

import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
