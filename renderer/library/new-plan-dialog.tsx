// The first questions of a plan: which template, role, whose plan, which path. From a scenario most are answered already.
import { useState } from 'react';
import { compactJson } from '../../shared/base/canonical-json.ts';
import { countries, countryById } from '../../shared/framework/countries.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { Role } from '../../shared/plan/plan.ts';
import type { Template } from '../../shared/plan/template.ts';
import { templates } from '../../shared/plan/templates.ts';
import { scenarioStart, startPlan, startRoles, usualRole } from '../../shared/scenario/start-plan.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { ComboBox } from '../kit/combo-box.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { SegmentedChoice } from '../kit/segmented-choice.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useApp } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { newId } from '../workbench/new-id.ts';

export type NewPlanWish = { readonly scenario: Scenario | null };

export function NewPlanDialog({
  wish: { scenario },
  onClose,
}: {
  readonly wish: NewPlanWish;
  readonly onClose: () => void;
}) {
  const { words, host, settings, workbench } = useApp();
  const told = scenario ?? undefined;
  const offered = templates().filter((each) => startRoles(each, told).length > 0);
  const [template, setTemplate] = useState<Template>(firstOf(offered));
  const roles = startRoles(template, told);
  const [role, setRole] = useState<Role>(usualRole(template, told));
  const start = scenario ? scenarioStart(scenario, role) : undefined;
  const [chosenCountry, setCountry] = useState<string | null>(null);
  const [chosenTitle, setTitle] = useState<string | null>(null);
  const [path, setPath] = useState(template.paths[0]?.id ?? '');
  const [fault, setFault] = useState<HostFault | null>(null);
  const [isAsked, setAsked] = useState(false);
  const country = chosenCountry ?? start?.country ?? '';
  const title = chosenTitle ?? (start ? words.own(start.title) : defaultTitle());

  function defaultTitle(): string {
    const named = countryById(country)?.name;
    const values = { country: words.own(named ?? '') };
    return named ? (words.find(`new.defaultTitle.${template.id}`, values) ?? '') : '';
  }

  function choose(id: string): void {
    const next = offered.find((each) => each.id === id);
    if (!next) return;
    setTemplate(next);
    setPath(next.paths.some((each) => each.id === path) ? path : (next.paths[0]?.id ?? ''));
    if (!startRoles(next, told).includes(role)) play(usualRole(next, told));
  }

  function play(next: Role): void {
    setRole(next);
    setCountry(null);
    setTitle(null);
  }

  async function begin(): Promise<void> {
    setAsked(true);
    if (country === '') return;
    const plan = startPlan(
      // People write in the language they read; the plan's own can be changed in its first step.
      { template, path, role, country, title, language: words.language, scenario: told, say: words.own },
      { now: () => new Date().toISOString(), newId, author: settings.author },
    );
    const made = await host.create({ text: compactJson(plan) });
    if (!made.ok) return setFault(made.fault);
    onClose();
    workbench.send({ type: 'plan.open', file: made.value.file, screen: 'wizard' });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={
        scenario
          ? words.say('new.fromTitle', { scenario: words.own(scenario.title) })
          : words.say('new.title')
      }
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {words.say('dialog.cancel')}
          </Button>
          <Button variant="primary" onPress={() => void begin()}>
            {words.say('new.do')}
          </Button>
        </>
      }
    >
      {fault ? (
        <Banner
          severity="error"
          severityWord={words.say('severity.error')}
          title={faultWords(words, fault)}
        />
      ) : null}
      <SegmentedChoice
        label={words.say('new.template')}
        layout="list"
        options={offered.map(({ id }) => ({
          id,
          label: words.find(`template.${id}`) ?? id,
          detail: words.find(`template.${id}.hint`) ?? undefined,
        }))}
        value={template.id}
        onChange={choose}
      />
      <SegmentedChoice
        label={words.say('new.role')}
        layout="list"
        options={roles.map((id) => ({
          id,
          label: words.find(`option.plan.role.${id}`) ?? id,
          detail: scenario ? words.own(scenarioStart(scenario, id)?.title ?? '') : undefined,
        }))}
        value={role}
        onChange={play}
      />
      <ComboBox
        label={words.say('new.country')}
        hint={words.say('new.countryHint')}
        options={countries().map((entry) => ({ id: entry.id, label: words.own(entry.name) }))}
        value={country || null}
        onChange={(next) => setCountry(next ?? '')}
        emptyText={words.say('new.noCountry')}
        placeholder={words.say('new.chooseCountry')}
        problem={
          isAsked && country === ''
            ? {
                severity: 'error',
                severityWord: words.say('severity.error'),
                text: words.say('new.needCountry'),
              }
            : undefined
        }
      />
      <TextField label={words.say('new.planTitle')} value={title} onChange={setTitle} />
      <SegmentedChoice
        label={words.say('new.path')}
        layout="list"
        options={template.paths.map(({ id }) => ({
          id,
          label: words.find(`path.${id}`) ?? id,
          detail: words.find(`path.${id}.hint`) ?? undefined,
        }))}
        value={path}
        onChange={setPath}
      />
    </Dialog>
  );
}

/** There is always a template: a program without one could not start a plan at all. */
function firstOf(offered: readonly Template[]): Template {
  const [first] = offered;
  if (!first) throw new Error('expected at least one template to start a plan from');
  return first;
}
