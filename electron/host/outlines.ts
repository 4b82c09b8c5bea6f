// Which documents can be made of a plan, by the name that the choices carry. A new document is a row of the document builder.
import { documentBuilders } from '../../shared/document/build-document.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { wordsOf } from '../../shared/words/languages.ts';
import type { Outlines } from './render-document.ts';

export const outlines: Outlines<Plan> = documentBuilders(wordsOf);
