// From the first version ever shipped to the present one, without a gap.
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../shared/plan/migrations.ts';
import type { Migration } from '../../../shared/plan/migrations.ts';
import { planVersion } from '../../../shared/plan/plan.ts';

const addField: Migration = {
  from: 1,
  name: 'add a field',
  run: (plan) => ({ ...(plan as object), field: '' }),
};
const rename: Migration = {
  from: 2,
  name: 'rename it',
  run: (plan) => ({ ...(plan as object), renamed: true }),
};

describe('migrations', () => {
  it('lead from every shipped version to the present one, each with one named step', () => {
    expect(migrations.map((migration) => migration.from)).toEqual(
      Array.from({ length: planVersion - 1 }, (_, at) => at + 1),
    );
    expect(migrations.every((migration) => migration.name.length > 0)).toBe(true);
  });

  it('run one after the other, whatever order they stand in', () => {
    expect(migrate({ version: 1 }, 1, [rename, addField], 3)).toEqual({
      version: 1,
      field: '',
      renamed: true,
    });
  });

  it('leave a plan of the present version alone', () => {
    const plan = { version: planVersion };
    expect(migrate(plan, planVersion)).toBe(plan);
  });

  it('say which step is missing', () => {
    expect(() => migrate({}, 1, [rename], 3)).toThrow('expected a migration from version 1, found none');
  });
});
