// Gaps and preparedness actions: who closes each, and by when.
import type { ItemAt, Look } from '../look.ts';
import { each, rule, when } from '../rule.ts';

const actions = (look: Look) => look.items('preparedness.actions');
const isOpen = (action: ItemAt<'preparedness.actions'>) => action.status !== 'done';
const named = (action: ItemAt<'preparedness.actions'>) => ({ gap: action.what });

export const gapRules = [
  rule({
    code: 'no-gaps',
    severity: 'warning',
    source: 'erp',
    at: 'preparedness.actions.what',
    find: (look) => when(actions(look).length === 0),
  }),
  rule({
    code: 'gap-without-owner',
    severity: 'warning',
    source: 'erp',
    at: 'preparedness.actions.owner',
    find: (look) =>
      each(
        actions(look),
        (action) => isOpen(action) && !look.item('coordination.actors', action.owner),
        named,
      ),
  }),
  rule({
    code: 'gap-without-date',
    severity: 'warning',
    source: 'erp',
    at: 'preparedness.actions.due',
    find: (look) => each(actions(look), (action) => isOpen(action) && action.due === '', named),
  }),
  rule({
    code: 'gap-overdue',
    severity: 'warning',
    source: 'erp',
    at: 'preparedness.actions.due',
    find: (look) =>
      each(
        actions(look),
        (action) => isOpen(action) && action.due !== '' && action.due < look.today(),
        (action) => ({ gap: action.what, date: action.due }),
      ),
  }),
  rule({
    code: 'action-done-without-evidence',
    severity: 'note',
    source: 'erp',
    at: 'preparedness.actions.evidence',
    asks: ['preparedness.actions.status'],
    find: (look) => each(actions(look), (action) => !isOpen(action) && action.evidence.trim() === '', named),
  }),
  rule({
    code: 'resource-gap-unanswered',
    severity: 'warning',
    source: 'ocha',
    at: 'resources.resources.closeGapBy',
    asks: ['resources.resources.have', 'resources.resources.need'],
    find: (look) =>
      each(
        look.items('resources.resources'),
        ({ have, need, closeGapBy }) => need !== null && need > (have ?? 0) && closeGapBy.trim() === '',
        (resource) => ({
          resource: resource.name,
          gap: (resource.need ?? 0) - (resource.have ?? 0),
          unit: resource.unit,
        }),
      ),
  }),
] as const;
