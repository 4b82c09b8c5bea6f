import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../../electron/setup/install-state.mjs';

const text = (packages: Record<string, object>) => JSON.stringify({ packages });
const lock = text({
  '': { version: '0.1.0' },
  'node_modules/react': { version: '19.0.0', integrity: 'sha512-a' },
  'node_modules/fast': { version: '1.0.0', integrity: 'sha512-b' },
  'node_modules/fast/node_modules/fast-mac': { integrity: 'sha512-c', optional: true, os: ['darwin'] },
});

describe('the packages that are missing', () => {
  it('are all of them where nothing was installed, or npm was interrupted', () => {
    expect(missingPackages(lock, undefined)).toEqual(['node_modules/react', 'node_modules/fast']);
  });

  it('are none after a plain `npm ci`, though other systems’ packages are not there', () => {
    const installed = text({
      'node_modules/react': { version: '19.0.0', integrity: 'sha512-a' },
      'node_modules/fast': { version: '1.0.0', integrity: 'sha512-b' },
    });
    expect(missingPackages(lock, installed)).toEqual([]);
  });

  it('are those that the lock has moved on from', () => {
    const installed = text({
      'node_modules/react': { version: '18.0.0', integrity: 'sha512-old' },
      'node_modules/fast': { version: '1.0.0', integrity: 'sha512-b' },
      'node_modules/dropped': { version: '1.0.0', integrity: 'sha512-d' },
    });
    expect(missingPackages(lock, installed)).toEqual(['node_modules/react']);
  });
});
