// The one door to Zod: set so that it never compiles code at run time, which our content policy refuses.
import { z } from 'zod';

z.config({ jitless: true });

export { z };
