// The shell's own scheme serves the built page from a fixed list and under the same headers as the loopback host.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listPageFiles } from '../../../electron/host/page-files.ts';
import { pageHeaders } from '../../../electron/host/page-headers.ts';
import { pageAnswer } from '../../../electron/shell/page-answer.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

function builtPage(): string {
  const folder = tempFolder();
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  writeFileSync(join(page, 'assets', 'index-1.js'), '');
  writeFileSync(join(page, 'assets', 'notes.exe'), '');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  return page;
}

it('serves listed files with their type and all headers', () => {
  const files = listPageFiles(builtPage());
  expect([...files].map(([address, { type }]) => [address, type]).sort()).toEqual([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/index-1.js', 'text/javascript; charset=utf-8'],
  ]);
  expect(pageAnswer('GET', 'app://workbench/#present', files)).toMatchObject({
    status: 200,
    headers: { ...pageHeaders, 'Content-Type': 'text/html; charset=utf-8' },
  });
});

it('knows no other file, host or method', () => {
  const files = listPageFiles(builtPage());
  const asked: [string, string, number][] = [
    ['GET', 'app://workbench/../secret.txt', 404],
    ['GET', 'app://workbench/%2e%2e/secret.txt', 404],
    ['GET', 'app://workbench/assets/..%2f..%2fsecret.txt', 404],
    ['GET', 'app://workbench/assets/notes.exe', 404],
    ['GET', 'app://workbench/index.html/', 404],
    ['GET', 'app://elsewhere/', 403],
    ['POST', 'app://workbench/', 405],
  ];
  const answers = asked.map(([method, address]) => [
    method,
    address,
    pageAnswer(method, address, files).status,
  ]);
  expect(answers).toEqual(asked);
});

it('names every item of the content policy', () => {
  expect(pageHeaders['Content-Security-Policy']?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    expect.stringMatching(/^style-src 'self' 'sha256-[A-Za-z0-9+/]{43}='$/),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]);
});
