// The scenes of damage, a hundred times.
import { it } from 'vitest';
import { killWhileTyping, killWhileWriting, twoProgramsOnePlan } from './kill/scenes.ts';

it('leaves a whole plan in a hundred kills of the writer', () => killWhileWriting(100));

it('offers every confirmed edit in thirty kills of the host', () => killWhileTyping(30));

it('loses no word in a thousand saves of two programs', () => twoProgramsOnePlan(500));
