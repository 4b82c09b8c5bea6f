// Opens a worked example as a copy of one's own: it can be changed and thrown away, the example stays as it is.
import { useCallback, useState } from 'react';
import { compactJson } from '../../shared/base/canonical-json.ts';
import { readPlan } from '../../shared/plan/read-plan.ts';
import { sampleText } from '../../shared/scenario/samples.ts';
import type { OpenFault } from '../../shared/wizard/workbench-types.ts';
import { useApp } from '../workbench-context.tsx';
import { newId } from '../workbench/new-id.ts';

type Samples = { readonly open: (id: string) => Promise<void>; readonly fault: OpenFault | null };

export function useSample(): Samples {
  const { host, workbench } = useApp();
  const [fault, setFault] = useState<OpenFault | null>(null);
  const open = useCallback(
    async (id: string) => {
      setFault(null);
      const text = await sampleText(id);
      if (text === null) return;
      const read = readPlan(text);
      if (!read.ok) return setFault(read.fault);
      const made = await host.create({ text: compactJson({ ...read.value.plan, id: newId() }) });
      if (!made.ok) return setFault(made.fault);
      workbench.send({ type: 'plan.open', file: made.value.file });
    },
    [host, workbench],
  );
  return { open, fault };
}
